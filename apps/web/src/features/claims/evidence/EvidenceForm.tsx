// Links a source's words to the claim, or corrects what was linked.
import { SOURCE_KINDS, type SourceKind, STANCES, type Stance } from '@touchstone/domain';
import { useEffect, useRef } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { SOURCE_KIND_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../../../messages/desk-words.ts';
import { ContestedPlaces } from '../../../session/drafts/ContestedPlaces.tsx';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useFormDraft } from '../../../session/drafts/use-form-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { EVIDENCE_TEXTS, type EvidenceField, type EvidenceFields, evidenceWords, missingIn } from './evidence-draft.ts';

const STANCE_CHOICES = STANCES.map((value) => ({
  value,
  label: STANCE_WORDS[value],
  mark: <span aria-hidden="true">{STANCE_SIGNS[value]}</span>,
}));
const KIND_CHOICES = SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_WORDS[value] }));

const FIELD_WORDS: Record<EvidenceField, string> = {
  title: 'Source',
  publisher: 'Publisher',
  author: 'Author',
  url: 'Address',
  publishedOn: 'Published on',
  stance: 'What it does to the claim',
  kind: 'Kind of source',
  excerpt: 'Excerpt',
  note: 'Note',
};

function shownOf(field: EvidenceField, value: string): string {
  if (field === 'stance') return STANCE_WORDS[value as Stance] ?? '';
  return field === 'kind' ? SOURCE_KIND_WORDS[value as SourceKind] : value.trim();
}

export interface EvidenceFormProps {
  /** Where the words are kept until they are sent. */
  keptAs: string;
  start: EvidenceFields;
  /** Put in when the form opens, such as words picked in the article and where they are from. */
  given?: Partial<EvidenceFields> | undefined;
  label: string;
  isPending: boolean;
  problem: string | undefined;
  onSave: (fields: EvidenceFields, forget: () => void) => void;
  onClose: () => void;
}

export function EvidenceForm({ keptAs, start, given, label, isPending, problem, onSave, onClose }: EvidenceFormProps) {
  const { fields, contested, unsettled, kept, set, settle } = useFormDraft(EVIDENCE_TEXTS, keptAs, start);
  const { set: setDraft } = kept;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (given) setDraft((before) => ({ ...before, ...given }));
  }, [given, setDraft]);
  const missing = [...unsettled, ...missingIn(fields)];
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
      <TextField
        label="Source"
        placeholder="Title of the page, document or data"
        value={fields.title}
        onChange={(title) => set({ title })}
        maxLength={500}
        inputRef={first}
      />
      <div className="grid grid-cols-2 gap-2">
        <TextField label="Publisher" value={fields.publisher} onChange={(publisher) => set({ publisher })} maxLength={300} />
        <TextField label="Author" value={fields.author} onChange={(author) => set({ author })} maxLength={300} />
        <TextField
          label="Address"
          type="url"
          placeholder="https://"
          value={fields.url}
          onChange={(url) => set({ url })}
          maxLength={2_000}
        />
        <TextField label="Published on" type="date" value={fields.publishedOn} onChange={(publishedOn) => set({ publishedOn })} />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <RadioRow label="What it does to the claim" choices={STANCE_CHOICES} value={fields.stance} onChange={(stance) => set({ stance })} />
        <RadioRow label="Kind of source" choices={KIND_CHOICES} value={fields.kind} onChange={(kind) => set({ kind })} />
      </div>
      <TextArea
        label="Excerpt"
        placeholder="The words that count, as they stand in the source"
        isProse
        value={fields.excerpt}
        onChange={(words) => set({ excerpt: words })}
        maxLength={10_000}
      />
      <TextArea
        label="Note"
        placeholder="How it bears on the claim"
        rows={1}
        value={fields.note}
        onChange={(note) => set({ note })}
        maxLength={5_000}
      />
      <ContestedPlaces
        label="Evidence: two texts"
        places={contested}
        fieldWords={FIELD_WORDS}
        shown={shownOf}
        longFields={['excerpt', 'note']}
        onSettle={settle}
      />
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      <TwoDrafts name="Evidence" draft={kept} wordsOf={evidenceWords} />
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
