// Links a source's words to the claim, or corrects what was linked.
import { SOURCE_KINDS, type SourceKind, STANCES, type Stance } from '@touchstone/domain';
import { useEffect, useRef } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { SOURCE_KIND_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../../../messages/desk-words.ts';
import { ContestedPlaces } from '../../../session/drafts/ContestedPlaces.tsx';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { type EvidenceDraft, type EvidenceFields, evidenceWords, missingIn } from './evidence-draft.ts';
import { bringEvidence, type EvidenceField, settleEvidence, writeEvidence } from './evidence-merge.ts';

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
  start: EvidenceDraft;
  /** Put in when the form opens, such as words picked in the article and where they are from. */
  given?: Partial<EvidenceFields> | undefined;
  label: string;
  isPending: boolean;
  problem: string | undefined;
  onSave: (fields: EvidenceFields, forget: () => void) => void;
  onClose: () => void;
}

export function EvidenceForm({ keptAs, start, given, label, isPending, problem, onSave, onClose }: EvidenceFormProps) {
  const kept = useDraft(keptAs, start);
  const { set: setDraft } = kept;
  const { fields: draft, contested } = bringEvidence(kept.value, start);
  const first = useRef<HTMLInputElement>(null);
  const set = (change: Partial<EvidenceFields>) => setDraft((before) => writeEvidence(before, start, change));
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (given) setDraft((before) => ({ ...before, ...given }));
  }, [given, setDraft]);
  const missing = [...(contested.length ? ['Settle where somebody else changed the same words.'] : []), ...missingIn(draft)];
  const save = () => {
    if (!missing.length && !isPending) onSave(draft, kept.forget);
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
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={500}
        inputRef={first}
      />
      <div className="grid grid-cols-2 gap-2">
        <TextField label="Publisher" value={draft.publisher} onChange={(publisher) => set({ publisher })} maxLength={300} />
        <TextField label="Author" value={draft.author} onChange={(author) => set({ author })} maxLength={300} />
        <TextField label="Address" type="url" placeholder="https://" value={draft.url} onChange={(url) => set({ url })} maxLength={2_000} />
        <TextField label="Published on" type="date" value={draft.publishedOn} onChange={(publishedOn) => set({ publishedOn })} />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <RadioRow label="What it does to the claim" choices={STANCE_CHOICES} value={draft.stance} onChange={(stance) => set({ stance })} />
        <RadioRow label="Kind of source" choices={KIND_CHOICES} value={draft.kind} onChange={(kind) => set({ kind })} />
      </div>
      <TextArea
        label="Excerpt"
        placeholder="The words that count, as they stand in the source"
        isProse
        value={draft.excerpt}
        onChange={(words) => set({ excerpt: words })}
        maxLength={10_000}
      />
      <TextArea
        label="Note"
        placeholder="How it bears on the claim"
        rows={1}
        value={draft.note}
        onChange={(note) => set({ note })}
        maxLength={5_000}
      />
      <ContestedPlaces
        label="Evidence: two texts"
        places={contested}
        fieldWords={FIELD_WORDS}
        shown={shownOf}
        longFields={['excerpt', 'note']}
        onSettle={(place, choice) => setDraft((before) => settleEvidence(before, start, place, choice))}
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
