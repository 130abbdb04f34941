// Says quietly whether what was typed is safe, and shows both texts when it was written on two machines.
import { ConflictPanel } from '../../ui/ConflictPanel.tsx';
import type { DraftSafety } from './draft-keeper.ts';
import type { Draft } from './use-draft.ts';

const WORDS = { untouched: '', saving: '', saved: 'Draft saved', twoTexts: 'Not saved: two texts', offline: 'Not saved: no connection' };

export function DraftSign({ safety }: { safety: DraftSafety }) {
  const words = typeof safety === 'object' ? `Not saved: ${safety.problem}` : WORDS[safety];
  return (
    <p role="status" className={safety === 'saved' ? 'text-xs text-faint' : 'text-xs text-caution'}>
      {words}
    </p>
  );
}

export interface TwoDraftsProps<Value> {
  /** Names the field or form: "Your rating". */
  name: string;
  draft: Draft<Value>;
  /** Its words by field. */
  wordsOf: (value: Value) => Record<string, string>;
}

export function TwoDrafts<Value>({ name, draft, wordsOf }: TwoDraftsProps<Value>) {
  if (draft.theirs === null) return null;
  const [mine, theirs] = [wordsOf(draft.value), wordsOf(draft.theirs)];
  const parts = Object.keys(mine)
    .map((field) => ({ name: field, mine: mine[field] ?? '', theirs: theirs[field] ?? '' }))
    .filter((part) => part.mine !== part.theirs);
  return (
    <ConflictPanel
      label={`${name}: two drafts`}
      lead="You also wrote this in another window or on another machine. Nothing is lost: choose one; you can copy words out of the other first."
      mineTitle="Here"
      theirsTitle="There"
      parts={parts}
      onChoose={(choice) => draft.choose(choice === 'theirs' ? 'theirs' : 'mine')}
    />
  );
}
