// The copy of unsent words in this tab: there before the server has them, and while it cannot be reached or nobody is signed in.
import { type DraftState, NOTHING_KEPT } from './draft-state.ts';

/** Each member's words by themselves: whoever signs in next in the same browser sees their own. */
const prefixOf = (memberId: string) => `touchstone.draft.${memberId}.`;

export function keptIn(storage: Storage, memberId: string) {
  const prefix = prefixOf(memberId);
  return {
    keys: (): string[] =>
      Object.keys(storage)
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length)),
    read(key: string): DraftState | null {
      try {
        const copy = storage.getItem(prefix + key);
        return copy === null ? null : { ...NOTHING_KEPT, ...(JSON.parse(copy) as Partial<DraftState>) };
      } catch {
        return null;
      }
    },
    write(key: string, { value, base, attempts, isSaved }: DraftState): void {
      try {
        if (isSaved && value === undefined) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, JSON.stringify({ value, base, attempts, isSaved }));
      } catch {
        // too large for the browser's keeping: it stays on the screen, and goes to the server
      }
    },
  };
}
