// Somebody else changed a request for reply while one was writing: what is saved now beside what is not, and the choice.
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx';

interface Versioned {
  version: number;
}

export const unsettled = (draft: Versioned, saved: Versioned): string[] =>
  draft.version === saved.version ? [] : ['Somebody else changed it meanwhile: choose one of the two.'];

export interface ReplyConflictProps<Value extends Versioned> {
  draft: Draft<Value>;
  /** As the server has it now. */
  saved: Value;
  wordsOf: (value: Value) => Record<string, string>;
}

export function ReplyConflict<Value extends Versioned>({ draft, saved, wordsOf }: ReplyConflictProps<Value>) {
  if (draft.value.version === saved.version) return null;
  const [mine, theirs] = [wordsOf(draft.value), wordsOf(saved)];
  const parts = Object.keys(mine)
    .map((name) => ({ name, mine: mine[name] ?? '', theirs: theirs[name] ?? '' }))
    .filter((part) => part.mine !== part.theirs);
  return (
    <ConflictPanel
      label="Request for reply: two texts"
      lead="Somebody else changed this while you were writing. Nothing is lost: choose one, or bring both together in the fields and keep yours."
      parts={parts}
      onChoose={(choice) => (choice === 'theirs' ? draft.forget() : draft.set((before) => ({ ...before, version: saved.version })))}
    />
  );
}
