// Which stretches of a text hold most of a passage's words: only these are worth a close look.
import type { WordIds } from './word-ids.ts';

/** Words a stretch is longer than twice the passage. */
const SLACK = 20;
const MOST_STRETCHES = 3;

/** Words of the text, `to` not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** `weights` are those of the passage's words. The heaviest stretch first; each reaches a passage's length further on both sides. */
export function likelyStretches(passage: WordIds, text: WordIds, weights: Float32Array): Stretch[] {
  const columns = text.words.length;
  const length = 2 * weights.length + SLACK;
  if (columns <= length) return [{ from: 0, to: columns }];
  const sums = sumsOf(worthOf(passage, text, weights), length);
  const stretches: Stretch[] = [];
  while (stretches.length < MOST_STRETCHES) {
    const begin = indexOfMost(sums);
    if (!sums[begin]) break;
    stretches.push({ from: Math.max(0, begin - weights.length), to: Math.min(columns, begin + length + weights.length) });
    sums.fill(0, Math.max(0, begin - length), begin + length);
  }
  return stretches;
}

/** What each word of the text weighs in the passage. */
function worthOf(passage: WordIds, text: WordIds, weights: Float32Array): Float32Array {
  const byStem = new Float32Array(passage.stems.length + 1);
  for (const [row, stem] of passage.stems.entries()) byStem[stem] = weights[row] ?? 0;
  const worth = new Float32Array(text.stems.length);
  text.stems.forEach((stem, column) => {
    worth[column] = byStem[stem] ?? 0;
  });
  return worth;
}

/** The sum of every `length` neighbours, by the place of the first. */
function sumsOf(worth: Float32Array, length: number): Float32Array {
  const sums = new Float32Array(worth.length - length + 1);
  let sum = 0;
  for (let column = 0; column < worth.length; column++) {
    sum += (worth[column] ?? 0) - (column < length ? 0 : (worth[column - length] ?? 0));
    if (column >= length - 1) sums[column - length + 1] = sum;
  }
  return sums;
}

function indexOfMost(values: Float32Array): number {
  let most = 0;
  for (let index = 1; index < values.length; index++) if ((values[index] ?? 0) > (values[most] ?? 0)) most = index;
  return most;
}
