// What the desk says about itself, printed under every report, and how many ratings its claims need.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useActions } from '../../../actions/use-actions.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import {
  changesOf,
  contestedFields,
  type DeskPage,
  PAGE_FIELD_NAMES,
  PAGE_FIELDS,
  type PageDraft,
  type PageField,
  savedOf,
  settleField,
  typeField,
  unsavedFields,
  YES,
  yesOrNo,
} from './desk-page.ts';

const LONG_FIELDS = ['about', 'funding', 'contact', 'correctionsPolicy'] as const;
const HELP: Partial<Record<PageField, string>> = {
  recheckAfterDays: 'Counted from its approval, or from the last look. Leave it empty where nobody looks again unless asked.',
  ratingsNeeded: 'By different people, before a verdict can go to the editor. It counts at once, also for claims under check.',
};
const NOTHING_TYPED: PageDraft = {};
const wordsOf = (draft: PageDraft) => Object.fromEntries(PAGE_FIELD_NAMES.map((field) => [PAGE_FIELDS[field], draft[field]?.mine ?? '']));

export function DeskTab() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const page = useSuspenseQuery(trpc.desk.page.queryOptions()).data;
  const draft = useDraft('desk-page', NOTHING_TYPED);
  const takeIn = (now: DeskPage) => queryClient.setQueryData(trpc.desk.page.queryKey(), now);
  const edit = useMutation(
    trpc.desk.edit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: (now) => {
        takeIn(now);
        draft.forget();
        void queryClient.invalidateQueries(trpc.desk.get.queryFilter());
        tellDone('Saved. Reports published from now on print it.');
      },
      onError: (problem) => {
        if (isConflict(problem)) takeIn(currentOf(problem) as DeskPage);
      },
    }),
  );
  const contested = contestedFields(draft.value, page);
  const blockedBy = contested.length ? ['Choose between the two texts first.'] : [];
  const hasChanges = unsavedFields(draft.value, page).length > 0;
  const save = () => {
    if (hasChanges && !edit.isPending) edit.mutate({ version: page.version, changes: changesOf(draft.value, page) });
  };
  useActions({ 'form.submit': { perform: save, blockedBy } });
  const field = (name: PageField) => ({
    label: PAGE_FIELDS[name],
    description: HELP[name],
    value: draft.value[name]?.mine ?? savedOf(page, name),
    onChange: (mine: string) => draft.set((before) => typeField(before, name, mine, page)),
  });
  return (
    <form
      className="flex max-w-2xl flex-col gap-4 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (blockedBy.length === 0) save();
      }}
    >
      <header className="flex flex-col gap-1">
        <h2 className="text-sm font-semibold">What readers are told</h2>
        <p className="text-sm text-muted">Printed with every report. What is out already keeps the words of its day.</p>
      </header>
      <TextField {...field('name')} maxLength={200} isRequired />
      {LONG_FIELDS.map((name) => (
        <TextArea key={name} {...field(name)} rows={3} maxLength={5_000} />
      ))}
      <h2 className="pt-2 text-sm font-semibold">How we work</h2>
      <TextField {...field('ratingsNeeded')} inputMode="numeric" pattern="[0-9]+" isRequired />
      <Checkbox
        isSelected={field('checkersTakeClaims').value === YES}
        onChange={(isSo) => field('checkersTakeClaims').onChange(yesOrNo(isSo))}
      >
        {PAGE_FIELDS.checkersTakeClaims}; otherwise editors give them out
      </Checkbox>
      <TextField {...field('recheckAfterDays')} inputMode="numeric" pattern="[0-9]*" />
      {contested.length > 0 && (
        <ConflictPanel
          label="The desk: two texts"
          lead="Another admin changed the same while you were writing. Nothing is lost: choose one, or bring both together in the field and keep yours."
          parts={contested.map((name) => ({
            name: PAGE_FIELDS[name],
            mine: draft.value[name]?.mine ?? '',
            theirs: savedOf(page, name),
            onChoose: (choice) => draft.set((before) => settleField(before, name, choice === 'theirs' ? 'theirs' : 'mine', page)),
          }))}
        />
      )}
      <TwoDrafts name="The desk" draft={draft} wordsOf={wordsOf} />
      <Problem sentence={edit.isError && !isConflict(edit.error) ? describeProblem(edit.error) : null} />
      <div className="flex items-center justify-end gap-3">
        <DraftSign safety={draft.safety} />
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isDisabled={!hasChanges} isPending={edit.isPending} blockedBy={blockedBy}>
          Save
        </Button>
      </div>
    </form>
  );
}
