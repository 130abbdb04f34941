// The desk's scale: its points, what each means and asks for; changed here, and saved as a whole as the scale's next version.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { MEASUREMENT_LEVELS, MOST_POINTS, type ScalePointEdit, scaleEdit } from '@touchstone/domain';
import type { ScaleReply } from '@touchstone/server';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { MEASUREMENT_LEVEL_WORDS } from '../../../messages/desk-words.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Select } from '../../../ui/Select.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { PointDialog } from './PointDialog.tsx';
import { PointRow } from './PointRow.tsx';
import { differencesOf, editOf, isSameScale, movePoint, NEW_POINT, putPoint, type ScaleDraft, wordsOfScale } from './scale-draft.ts';

const LEVELS = MEASUREMENT_LEVELS.map((value) => ({ value, label: MEASUREMENT_LEVEL_WORDS[value] }));

export function ScaleTab() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saved = useSuspenseQuery(trpc.scale.get.queryOptions()).data;
  const draft = useDraft<ScaleDraft>('scale', editOf(saved));
  const [edited, setEdited] = useState<ScalePointEdit | null>(null);
  const takeIn = (now: ScaleReply) => queryClient.setQueryData(trpc.scale.get.queryKey(), now);
  const edit = useMutation(
    trpc.scale.edit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: (now) => {
        takeIn(now);
        draft.forget();
        void queryClient.invalidateQueries(trpc.desk.get.queryFilter());
        tellDone('Saved. It counts from now on; what is published stays as it is.');
      },
      onError: (problem) => {
        if (isConflict(problem)) takeIn(currentOf(problem) as ScaleReply);
      },
    }),
  );
  const mine = draft.value;
  const hasChanges = !isSameScale(mine, editOf(saved));
  const isContested = hasChanges && mine.version !== saved.version;
  const unfit = scaleEdit.safeParse(mine).error?.issues.map(({ message }) => message) ?? [];
  const blockedBy = isContested ? ['Choose between the two scales first.'] : unfit;
  const save = () => {
    if (hasChanges && !edit.isPending) edit.mutate(mine);
  };
  useActions({ 'form.submit': { perform: save, blockedBy } });
  const change = (points: ScalePointEdit[]) => draft.set((before) => ({ ...before, points }));
  const isFixed = saved.isInUse;
  return (
    <div className="flex max-w-3xl flex-col gap-4 p-4">
      <header className="flex flex-col gap-1">
        <h2 className="text-sm font-semibold">{saved.name}</h2>
        <p className="text-sm text-muted">
          {isFixed
            ? 'Claims were rated on this scale, so its points and their order stay. Words and gates can be changed; a change counts from then on.'
            : 'From true to false, then the points off the scale. Once a claim was rated, points and their order stay.'}
        </p>
      </header>
      <ol aria-label="Points of the scale" className="divide-y divide-line rounded border border-line">
        {mine.points.map((point, index) => (
          <PointRow
            key={point.key}
            point={point}
            onEdit={() => setEdited(point)}
            {...(!isFixed && {
              onMove: (by: -1 | 1) => change(movePoint(mine.points, index, by)),
              onRemove: () => change(mine.points.filter((one) => one !== point)),
            })}
          />
        ))}
      </ol>
      {!isFixed && mine.points.length < MOST_POINTS && (
        <Button className="self-start" onPress={() => setEdited(NEW_POINT)}>
          <Plus size={15} aria-hidden="true" />
          Add a point
        </Button>
      )}
      <Select
        label="How far apart two points are"
        description="For the figures of agreement alone."
        choices={LEVELS}
        value={mine.level}
        className="max-w-80"
        onChange={(level) => draft.set((before) => ({ ...before, level }))}
      />
      {isContested && (
        <ConflictPanel
          label="The scale: two versions"
          lead="Another admin changed the scale while you were at it. Nothing is lost: choose one; you can copy words out of the other first."
          parts={differencesOf(mine, editOf(saved))}
          onChoose={(choice) => (choice === 'theirs' ? draft.forget() : draft.set((before) => ({ ...before, version: saved.version })))}
        />
      )}
      <TwoDrafts name="The scale" draft={draft} wordsOf={wordsOfScale} />
      <Problem sentence={edit.isError && !isConflict(edit.error) ? describeProblem(edit.error) : null} />
      <div className="flex flex-wrap items-center justify-end gap-3">
        <DraftSign safety={draft.safety} />
        {hasChanges && (
          <Button kind="bare" onPress={draft.forget}>
            Undo all changes
          </Button>
        )}
        <Button
          kind="primary"
          shortcut="Mod+Enter"
          isDisabled={!hasChanges}
          isPending={edit.isPending}
          blockedBy={hasChanges ? blockedBy : []}
          onPress={save}
        >
          Save the scale
        </Button>
      </div>
      {edited && (
        <PointDialog
          point={edited}
          isNew={edited === NEW_POINT}
          canMove={!isFixed}
          onKeep={(point) => {
            change(putPoint(mine.points, point));
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
