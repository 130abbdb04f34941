// The change requests an editor is writing, each pinned to a part of the verdict, kept until they are sent.
import type { VerdictPart } from '@touchstone/domain';
import { type Draft, useDraft } from '../../session/drafts/use-draft.ts';

interface ChangeNote {
  id: string;
  part: VerdictPart;
  note: string;
}

export interface ChangeNotes {
  notes: readonly ChangeNote[];
  /** Those with words in them. */
  written: readonly ChangeNote[];
  add: (part: VerdictPart) => void;
  edit: (id: string, changes: Partial<ChangeNote>) => void;
  remove: (id: string) => void;
  clear: () => void;
  draft: Draft<ChangeNote[]>;
}

export function useChangeNotes(claimId: string): ChangeNotes {
  const draft = useDraft<ChangeNote[]>(`change-notes.${claimId}`, []);
  const { value: notes, set: setNotes } = draft;
  return {
    notes,
    written: notes.filter(({ note }) => note.trim()),
    add: (part) => setNotes((before) => [...before, { id: crypto.randomUUID(), part, note: '' }]),
    edit: (id, changes) => setNotes((before) => before.map((one) => (one.id === id ? { ...one, ...changes } : one))),
    remove: (id) => setNotes((before) => before.filter((one) => one.id !== id)),
    clear: draft.forget,
    draft,
  };
}
