// Which words were taken out and which put in between two versions of a text.
import { diffArrays } from 'diff';

type WordChange = 'same' | 'removed' | 'added';

export interface DiffPiece {
  text: string;
  change: WordChange;
}

/** Words with the space after them, so that the pieces joined are the text again. */
const tokensOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** The space after a word does not tell it from another. */
const comparator = (a: string, b: string) => a.trimEnd() === b.trimEnd();

/** Texts that have more words than this between them are shown as replaced whole: nobody reads such a difference word by word. */
const MOST_CHANGES = 600;

const replaced = (before: string, after: string): DiffPiece[] => [
  ...(before ? [{ text: before, change: 'removed' as const }] : []),
  ...(after ? [{ text: after, change: 'added' as const }] : []),
];

/** Pieces in reading order, what was removed before what was added; those that are not `removed` join to `after`. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { comparator, maxEditLength: MOST_CHANGES });
  if (!changes) return replaced(before, after);
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Words left standing on each side of a change. */
const WORDS_AROUND = 8;

/** The pieces with the middle of long unchanged runs left out, as "…". */
export function abridge(pieces: readonly DiffPiece[]): DiffPiece[] {
  return pieces.map((piece, index) => {
    const words = tokensOf(piece.text);
    const [lead, tail] = [index > 0 ? WORDS_AROUND : 0, index < pieces.length - 1 ? WORDS_AROUND : 0];
    if (piece.change !== 'same' || words.length <= lead + tail + 1) return piece;
    const end = tail ? words.slice(-tail).join('') : '';
    return { ...piece, text: `${words.slice(0, lead).join('')}… ${end}` };
  });
}
