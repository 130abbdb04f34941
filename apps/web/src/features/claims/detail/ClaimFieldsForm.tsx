// What is written about a claim: its statement, claimant, date and kind; saved as it is typed.
import { CLAIM_KINDS } from '@touchstone/domain';
import type { RefObject } from 'react';
import { CLAIM_KIND_WORDS } from '../../../messages/claim-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ClaimantField } from './ClaimantField.tsx';
import type { ClaimFields, FieldName } from './claim-fields.ts';
import { SaveWords } from './SaveWords.tsx';
import type { ClaimFieldsEditing } from './use-claim-fields.ts';

const FIELD_WORDS: Record<FieldName, string> = {
  statement: 'Statement',
  claimantName: 'Claimant',
  saidOn: 'Said on',
  kind: 'Kind',
};

function shownOf(fields: ClaimFields, name: FieldName): string {
  if (name === 'kind') return CLAIM_KIND_WORDS[fields.kind];
  return name === 'saidOn' && fields.saidOn ? describeDay(fields.saidOn) : fields[name];
}

const KIND_CHOICES = CLAIM_KINDS.map((kind) => ({ value: kind, label: CLAIM_KIND_WORDS[kind] }));

export function ClaimFieldsForm({
  fields,
  statementRef,
}: {
  fields: ClaimFieldsEditing;
  statementRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const { values, theirs, contested, state, set } = fields;
  return (
    <div className="flex flex-col gap-2.5 px-4 pb-4">
      <div className="relative">
        <TextArea
          label="Statement"
          value={values.statement}
          onChange={(words) => set('statement', words)}
          placeholder="The claim in words that stand alone"
          maxLength={2_000}
          inputRef={statementRef}
          rows={2}
        />
        <SaveWords state={state} onRetry={fields.retry} />
      </div>
      <div className="flex flex-wrap gap-2">
        <ClaimantField name={values.claimantName} onChange={(name) => set('claimantName', name)} />
        <TextField
          label="Said on"
          type="date"
          value={values.saidOn}
          onChange={(day) => set('saidOn', day)}
          className="w-32 max-pane:w-36"
        />
        <Select
          label="Kind"
          choices={KIND_CHOICES}
          value={values.kind}
          onChange={(kind) => set('kind', kind)}
          className="min-w-28 flex-1"
        />
      </div>
      {contested.map((name) => (
        <ConflictPanel
          key={name}
          label={`${FIELD_WORDS[name]}: two texts`}
          lead={`Somebody else changed “${FIELD_WORDS[name]}” while you were writing. Nothing is lost: choose one, or bring both together in the field and keep yours.`}
          parts={[{ mine: shownOf(values, name), theirs: shownOf(theirs, name) }]}
          onChoose={(choice) => (choice === 'theirs' ? fields.takeTheirs(name) : fields.keepMine(name))}
        />
      ))}
    </div>
  );
}
