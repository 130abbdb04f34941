// The words of a passage laid along the words of a text, so that as many as possible stand side by side.
import type { FoldedWord } from './fold-words.ts';
import { likelyStretches, type Stretch } from './likely-stretches.ts';
import { idsOf, likeness, type WordIds, weightOf } from './word-ids.ts';

export interface AnchorWords {
  prefix: readonly FoldedWord[];
  quote: readonly FoldedWord[];
  suffix: readonly FoldedWord[];
}

export interface Alignment {
  /** Units of the text. */
  start: number;
  end: number;
  /** The share of the quote's words that stands there times the share of the words there that are the quote's, by what they weigh. 0..1. */
  kept: number;
  /** Units of the quote's words that stand there. */
  units: number;
  /** How much of the context stands beside it, on the side where more of it does. 0..1. */
  context: number;
}

/** What a word of the context weighs beside one of the quote. */
const CONTEXT_WEIGHT = 0.5;
/** What a word costs that has nothing beside it: one of the passage, as a share of its weight, and one of the text. */
const MISSING_COST = 0.3;
const ADDED_COST = 0.12;
/** Words more than twice those that were lost that may stand in their place. */
const MOST_REPLACING = 6;
/** Words between the passage and its context that may have been put in. */
const MOST_BETWEEN = 12;
/** A passage without any context, such as the whole of a short text, is taken to have half of it. */
const CONTEXT_OF_NONE = 0.5;

/** The best place of the passage in the text; null when no word of its quote stands there. */
export function alignWords(text: readonly FoldedWord[], { prefix, quote, suffix }: AnchorWords): Alignment | null {
  const words = [...prefix, ...quote, ...suffix];
  const isContext = (row: number) => row < prefix.length || row >= prefix.length + quote.length;
  const weights = Float32Array.from(words, ({ word }, row) => weightOf(word) * (isContext(row) ? CONTEXT_WEIGHT : 1));
  const ids = idsOf(words, text);
  let best: LaidAlong = { score: 0, beside: new Int32Array() };
  for (const stretch of likelyStretches(ids.passage, ids.text, weights)) {
    const laid = layAlong(ids.passage, ids.text, weights, stretch);
    if (laid.score > best.score) best = laid;
  }
  if (best.score === 0) return null;

  const [begin, end] = [prefix.length, prefix.length + quote.length];
  const range = rangeBeside(best.beside, begin, end);
  if (!range) return null;
  const standing = (first: number, last: number): Standing => {
    const sum = { whole: 0, stands: 0, units: 0 };
    for (let row = first; row < last; row++) {
      const column = best.beside[row] ?? -1;
      const match = column < 0 ? 0 : likeness(ids.passage, row, ids.text, column);
      sum.whole += weights[row] ?? 0;
      sum.stands += (weights[row] ?? 0) * match;
      if (match > 0) sum.units += words[row]?.word.length ?? 0;
    }
    return sum;
  };
  const { whole, stands, units } = standing(begin, end);
  const there = text.slice(range.first, range.last + 1).reduce((sum, { word }) => sum + weightOf(word), 0);
  const sides = [
    { ...standing(0, begin), between: range.before },
    { ...standing(end, words.length), between: range.after },
  ];
  return {
    start: text[range.first]?.start ?? 0,
    end: text[range.last]?.end ?? 0,
    kept: Math.min(1, stands / whole) * Math.min(1, stands / there),
    units,
    context: contextOf(sides),
  };
}

/** Of some words of the passage: what they weigh, what of that stands in the text, and in how many units. */
interface Standing {
  whole: number;
  stands: number;
  units: number;
}

function contextOf(sides: readonly (Standing & { between: number })[]): number {
  const shares = sides.filter(({ whole }) => whole > 0).map(({ whole, stands, between }) => (between <= MOST_BETWEEN ? stands / whole : 0));
  return shares.length > 0 ? Math.max(...shares) : CONTEXT_OF_NONE;
}

interface LaidAlong {
  score: number;
  /** For each word of the passage the word of the text beside it; -1 for none. */
  beside: Int32Array;
}

const FROM_NOTHING = 0;
const FROM_BOTH = 1;
const FROM_PASSAGE = 2;
const FROM_TEXT = 3;

/** Local alignment by dynamic programming (Smith and Waterman, J. Mol. Biol. 147, 1981). */
function layAlong(passage: WordIds, text: WordIds, weights: Float32Array, { from, to }: Stretch): LaidAlong {
  const width = to - from + 1;
  const came = new Uint8Array((weights.length + 1) * width);
  let above = new Float32Array(width);
  let current = new Float32Array(width);
  let [bestScore, bestRow, bestColumn] = [0, 0, 0];
  for (let row = 1; row <= weights.length; row++) {
    const weight = weights[row - 1] ?? 0;
    current[0] = 0;
    for (let column = 1; column < width; column++) {
      const match = likeness(passage, row - 1, text, from + column - 1);
      const both = match > 0 ? (above[column - 1] ?? 0) + weight * match : 0;
      const fromPassage = (above[column] ?? 0) - weight * MISSING_COST;
      const fromText = (current[column - 1] ?? 0) - ADDED_COST;
      const score = Math.max(0, both, fromPassage, fromText);
      current[column] = score;
      if (score === 0) continue;
      came[row * width + column] = score === both ? FROM_BOTH : score === fromPassage ? FROM_PASSAGE : FROM_TEXT;
      if (score > bestScore) [bestScore, bestRow, bestColumn] = [score, row, column];
    }
    [above, current] = [current, above];
  }

  const beside = new Int32Array(weights.length).fill(-1);
  let [row, column] = [bestRow, bestColumn];
  for (let way = came[row * width + column]; way !== FROM_NOTHING && way !== undefined; way = came[row * width + column]) {
    if (way === FROM_BOTH) beside[row - 1] = from + column - 1;
    if (way !== FROM_TEXT) row--;
    if (way !== FROM_PASSAGE) column--;
  }
  return { score: bestScore, beside };
}

/** Words of the text, both included, and how many stand between them and the context's nearest word. */
interface Range {
  first: number;
  last: number;
  before: number;
  after: number;
}

/** What stands beside the rows from `begin` to `end`, and what took the place of the first or last of them, as the context beside tells. */
function rangeBeside(beside: Int32Array, begin: number, end: number): Range | null {
  const quote = beside.subarray(begin, end);
  const isBeside = (column: number) => column >= 0;
  const [lostFirst, lastKept] = [quote.findIndex(isBeside), quote.findLastIndex(isBeside)];
  if (lostFirst < 0) return null;
  const lostLast = quote.length - 1 - lastKept;
  const [first, last] = [quote[lostFirst] ?? 0, quote[lastKept] ?? 0];
  const [before, after] = [beside[begin - 1] ?? -1, beside[end] ?? -1];
  const isReplaced = (gap: number, lost: number) => lost > 0 && gap > 0 && gap <= 2 * lost + MOST_REPLACING;
  const from = before >= 0 && isReplaced(first - before - 1, lostFirst) ? before + 1 : first;
  const to = after >= 0 && isReplaced(after - last - 1, lostLast) ? after - 1 : last;
  return {
    first: from,
    last: to,
    before: before < 0 ? Number.POSITIVE_INFINITY : from - before - 1,
    after: after < 0 ? Number.POSITIVE_INFINITY : after - to - 1,
  };
}
