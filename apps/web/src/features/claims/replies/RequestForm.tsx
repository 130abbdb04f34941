// Who is asked for a reply, by what way, and until when.
import { REPLY_WAYS, type ReplyWay } from '@touchstone/domain';
import { useActions } from '../../../actions/use-actions.ts';
import { REPLY_WAY_WORDS } from '../../../messages/desk-words.ts';
import { ContestedPlaces } from '../../../session/drafts/ContestedPlaces.tsx';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useFormDraft } from '../../../session/drafts/use-form-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { missingInRequest, REQUEST_FIELD_WORDS, REQUEST_TEXTS, type RequestFields, requestWords } from './reply-draft.ts';

const WAYS = REPLY_WAYS.map((value) => ({ value, label: REPLY_WAY_WORDS[value] }));

export interface RequestFormProps {
  /** Where the words are kept until they are sent. */
  keptAs: string;
  start: RequestFields;
  label: string;
  isPending: boolean;
  problem: string | undefined;
  onSave: (fields: RequestFields, forget: () => void) => void;
  onClose: () => void;
}

export function RequestForm({ keptAs, start, label, isPending, problem, onSave, onClose }: RequestFormProps) {
  const { fields, contested, unsettled, kept, set, settle } = useFormDraft(REQUEST_TEXTS, keptAs, start);
  const missing = [...missingInRequest(fields), ...unsettled];
  const save = () => {
    if (!missing.length && !isPending) onSave(fields, kept.forget);
  };
  useActions({ 'form.submit': { perform: save, blockedBy: missing } });
  return (
    <form
      aria-label={label}
      className="flex flex-col gap-3 border-b border-line bg-pane px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="Who is asked" autoFocus value={fields.askedOf} onChange={(askedOf) => set({ askedOf })} maxLength={300} />
      <div className="grid grid-cols-2 gap-2">
        <Select label="By what way" choices={WAYS} value={fields.way} onChange={(way) => set({ way })} />
        <TextField label="Where it went" value={fields.address} onChange={(address) => set({ address })} maxLength={500} />
        <TextField label="Asked on" type="date" value={fields.askedOn} onChange={(askedOn) => set({ askedOn })} />
        <TextField label="Answer due by" type="date" value={fields.dueOn} onChange={(dueOn) => set({ dueOn })} />
      </div>
      <TextArea
        label="Note"
        placeholder="For the desk alone"
        rows={1}
        value={fields.note}
        onChange={(note) => set({ note })}
        maxLength={5_000}
      />
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      <ContestedPlaces
        label="Request for reply: two texts"
        places={contested}
        fieldWords={REQUEST_FIELD_WORDS}
        shown={(field, value) => (field === 'way' ? REPLY_WAY_WORDS[value as ReplyWay] : value.trim())}
        longFields={['note']}
        onSettle={settle}
      />
      <TwoDrafts name="Request for reply" draft={kept} wordsOf={requestWords} />
      <div className="flex items-center justify-end gap-2">
        <DraftSign safety={kept.safety} />
        <Button kind="bare" onPress={onClose}>
          Not now
        </Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          {label}
        </Button>
      </div>
    </form>
  );
}
