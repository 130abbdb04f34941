// What came of a request for reply: the answer word for word, or that there was none.
import type { ReplyReply } from '@touchstone/server';
import { useActions } from '../../../actions/use-actions.ts';
import { REPLY_OUTCOME_WORDS } from '../../../messages/desk-words.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ReplyConflict, unsettled } from './ReplyConflict.tsx';
import { CAME_OF_IT, type OutcomeDraft, outcomeOf, outcomeWords } from './reply-draft.ts';

const OUTCOMES = CAME_OF_IT.map((value) => ({ value, label: REPLY_OUTCOME_WORDS[value] }));

export interface OutcomeFormProps {
  reply: ReplyReply;
  isPending: boolean;
  problem: string | undefined;
  onSave: (draft: OutcomeDraft, forget: () => void) => void;
  onClose: () => void;
}

export function OutcomeForm({ reply, isPending, problem, onSave, onClose }: OutcomeFormProps) {
  const start = outcomeOf(reply, Date.now());
  const kept = useDraft(`reply-outcome.${reply.id}`, start);
  const { value: draft } = kept;
  const set = (change: Partial<OutcomeDraft>) => kept.set((before) => ({ ...before, ...change }));
  const isAnswer = draft.outcome === 'answered';
  const missing = [
    ...(isAnswer && !draft.answer.trim() ? ['Write the answer, word for word.'] : []),
    ...(isAnswer && !draft.answeredOn ? ['Say on which day it came.'] : []),
    ...unsettled(draft, start),
  ];
  const save = () => {
    if (!missing.length && !isPending) onSave(draft, kept.forget);
  };
  useActions({ 'form.submit': { perform: save, blockedBy: missing } });
  return (
    <form
      aria-label="What came of it"
      className="flex flex-col gap-3 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioRow label="What came of it" choices={OUTCOMES} value={draft.outcome} onChange={(outcome) => set({ outcome })} />
      {isAnswer && (
        <>
          <TextArea
            label="The answer"
            placeholder="Word for word; readers see it"
            isProse
            value={draft.answer}
            onChange={(answer) => set({ answer })}
            maxLength={20_000}
          />
          <TextField
            label="Answered on"
            type="date"
            value={draft.answeredOn}
            onChange={(answeredOn) => set({ answeredOn })}
            className="w-36"
          />
        </>
      )}
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      {!isPending && <ReplyConflict draft={kept} saved={start} wordsOf={outcomeWords} />}
      <TwoDrafts name="What came of it" draft={kept} wordsOf={outcomeWords} />
      <div className="flex items-center justify-end gap-2">
        <DraftSign safety={kept.safety} />
        <Button kind="bare" onPress={onClose}>
          Not now
        </Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          Write it down
        </Button>
      </div>
    </form>
  );
}
