// What came of a request for reply: the answer word for word, or that there was none.
import type { ReplyOutcome } from '@touchstone/domain';
import type { ReplyReply } from '@touchstone/server';
import { useActions } from '../../../actions/use-actions.ts';
import { REPLY_OUTCOME_WORDS } from '../../../messages/desk-words.ts';
import { ContestedPlaces } from '../../../session/drafts/ContestedPlaces.tsx';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useFormDraft } from '../../../session/drafts/use-form-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { CAME_OF_IT, OUTCOME_FIELD_WORDS, OUTCOME_TEXTS, type OutcomeFields, outcomeOf, outcomeWords } from './reply-draft.ts';

const OUTCOMES = CAME_OF_IT.map((value) => ({ value, label: REPLY_OUTCOME_WORDS[value] }));

export interface OutcomeFormProps {
  reply: ReplyReply;
  isPending: boolean;
  problem: string | undefined;
  onSave: (fields: OutcomeFields, forget: () => void) => void;
  onClose: () => void;
}

export function OutcomeForm({ reply, isPending, problem, onSave, onClose }: OutcomeFormProps) {
  const saved = outcomeOf(reply, Date.now());
  const { fields, contested, unsettled, kept, set, settle } = useFormDraft(OUTCOME_TEXTS, `reply-outcome.${reply.id}`, saved);
  const isAnswer = fields.outcome === 'answered';
  const missing = [
    ...(isAnswer && !fields.answer.trim() ? ['Write the answer, word for word.'] : []),
    ...(isAnswer && !fields.answeredOn ? ['Say on which day it came.'] : []),
    ...unsettled,
  ];
  const save = () => {
    if (!missing.length && !isPending) onSave(fields, kept.forget);
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
      <RadioRow label="What came of it" choices={OUTCOMES} value={fields.outcome} onChange={(outcome) => set({ outcome })} />
      {isAnswer && (
        <>
          <TextArea
            label="The answer"
            placeholder="Word for word; readers see it"
            isProse
            value={fields.answer}
            onChange={(answer) => set({ answer })}
            maxLength={20_000}
          />
          <TextField
            label="Answered on"
            type="date"
            value={fields.answeredOn}
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
      <ContestedPlaces
        label="What came of it: two texts"
        places={contested}
        fieldWords={OUTCOME_FIELD_WORDS}
        shown={(field, value) => (field === 'outcome' ? REPLY_OUTCOME_WORDS[value as ReplyOutcome] : value.trim())}
        longFields={['answer']}
        onSettle={settle}
      />
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
