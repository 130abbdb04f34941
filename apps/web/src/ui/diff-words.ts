// Which words were taken out and which put in between two versions of a text.

type WordChange = 'same' | 'removed' | 'added';

export interface DiffPiece {
  text: string;
  change: WordChange;
}

/** Words with the space after them, so that the pieces joined are the text again. */
const tokensOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

const sameWord = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd();

/** Longer texts are shown as replaced whole: nobody reads such a difference word by word, and the table grows with the square. */
const MOST_WORDS = 4_000;

/**
 * Lengths of the longest common run of words from each pair of places to the ends.
 * After Hunt and McIlroy's formulation of the longest common subsequence (Bell Laboratories, 1976).
 */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint16Array;
    const below = lengths[i + 1] as Uint16Array;
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] = sameWord(before[i], after[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function add(pieces: DiffPiece[], text: string, change: WordChange): void {
  const last = pieces.at(-1);
  if (!text) return;
  if (last?.change === change) last.text += text;
  else pieces.push({ text, change });
}

/** Pieces in reading order, what was removed before what was added; those that are not `removed` join to `after`. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    if (before === after) add(pieces, after, 'same');
    else {
      add(pieces, before, 'removed');
      add(pieces, after, 'added');
    }
    return pieces;
  }
  const lengths = commonLengths(old, fresh);
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && sameWord(old[i], fresh[j])) {
      add(pieces, fresh[j] ?? '', 'same');
      i += 1;
      j += 1;
    } else if (i < old.length && (j === fresh.length || length(i + 1, j) >= length(i, j + 1))) add(pieces, old[i++] ?? '', 'removed');
    else add(pieces, fresh[j++] ?? '', 'added');
  }
  return pieces;
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
