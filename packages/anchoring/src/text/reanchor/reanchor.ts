// Where the words of a passage stand in another version of the text: found again, or said to be gone.
import type { Passage } from '../passage.ts';
import { alignWords } from './align-words.ts';
import { foldWords } from './fold-words.ts';
import { type TextPlace, widenToSentence } from './widen-to-sentence.ts';

/**
 * `exact`: the same words with the same words around them. `moved`: the same words, elsewhere. `altered`: other words stand there now, or
 * it is not certain which of several places it is: a person should look. `gone`: nothing in the text is like it.
 */
export const PLACEMENT_STATUSES = ['exact', 'moved', 'altered', 'gone'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export interface Placement {
  status: PlacementStatus;
  /** UTF-16 units; null when gone. */
  start: number | null;
  end: number | null;
  /** 0..1: how sure it is that this is the place; of `gone`, that there is none. */
  confidence: number;
}

/** Units of context, white space left out, that tell one occurrence from another. */
const TELLING_CONTEXT = 8;
/** Units of a quote, white space left out, from which it is hardly said twice. */
const TELLING_QUOTE = 20;
/** Units in which what stood beside a passage is looked for when something else stands there. */
const NEARBY = 600;
/** What a place is worth where all of the words stand, and where all of one side of the context does: 1 together. */
const WORTH_OF_WORDS = 0.65;
const WORTH_OF_CONTEXT = 0.35;
/** What a place must be worth: most of the words, or some of them in their context. */
const ENOUGH = 0.55;
/** Share of its units: a passage of rules and marks, such as the head of a table, has few words to be known by. */
const ENOUGH_UNITS = 0.35;

/** What is said oftener than this is told apart by nothing. */
const MOST_OCCURRENCES = 200;

interface Occurrence {
  start: number;
  /** Units of context that agree on each side, counted from the quote, white space left out. */
  before: number;
  after: number;
}

const bare = (text: string) => text.replace(/\s+/gu, '');

function commonStart(left: string, right: string): number {
  const longest = Math.min(left.length, right.length);
  let length = 0;
  while (length < longest && left[length] === right[length]) length++;
  return length;
}

function commonEnd(left: string, right: string): number {
  const longest = Math.min(left.length, right.length);
  let length = 0;
  while (length < longest && left[left.length - 1 - length] === right[right.length - 1 - length]) length++;
  return length;
}

/** Text around a place is looked at for twice the context, as white space is left out of both. */
const contextOf = (text: string, start: number, end: number, { prefix, suffix }: Passage) => ({
  before: commonEnd(bare(text.slice(Math.max(0, start - 2 * prefix.length - 8), start)), bare(prefix)),
  after: commonStart(bare(text.slice(end, end + 2 * suffix.length + 8)), bare(suffix)),
});

function occurrencesOf(text: string, passage: Passage): Occurrence[] {
  const found: Occurrence[] = [];
  for (
    let start = text.indexOf(passage.quote);
    start >= 0 && found.length < MOST_OCCURRENCES;
    start = text.indexOf(passage.quote, start + 1)
  )
    found.push({ start, ...contextOf(text, start, start + passage.quote.length, passage) });
  return found;
}

/** True when a whole side of the context stands there, as far as the passage has one. */
function isInItsPlace({ prefix, suffix }: Passage, { before, after }: Pick<Occurrence, 'before' | 'after'>): boolean {
  const [wholeBefore, wholeAfter] = [bare(prefix).length, bare(suffix).length];
  return (wholeBefore > 0 && before === wholeBefore) || (wholeAfter > 0 && after === wholeAfter) || wholeBefore + wholeAfter === 0;
}

/** True when words were put in between the passage and what stood right beside it: they may change what it says. */
function hasNewNeighbour(text: string, { prefix, suffix }: Passage, { start, end }: TextPlace): boolean {
  const [wholeBefore, wholeAfter] = [bare(prefix), bare(suffix)];
  const isFurther = (nearby: string, whole: string) => whole.length >= TELLING_CONTEXT && nearby.includes(whole);
  const { before, after } = contextOf(text, start, end, { start, end, quote: '', prefix, suffix });
  return (
    (before < wholeBefore.length && isFurther(bare(text.slice(Math.max(0, start - NEARBY), start)), wholeBefore)) ||
    (after < wholeAfter.length && isFurther(bare(text.slice(end, end + NEARBY)), wholeAfter))
  );
}

const strength = ({ before, after }: Occurrence) => before + after;

function placeExactly(text: string, passage: Passage): Placement | null {
  const { quote, start } = passage;
  const [best, next] = occurrencesOf(text, passage).sort(
    (one, other) => strength(other) - strength(one) || Math.abs(one.start - start) - Math.abs(other.start - start),
  );
  if (!best) return null;
  const place = { start: best.start, end: best.start + quote.length };
  const isTold = next
    ? strength(best) >= strength(next) + TELLING_CONTEXT
    : bare(quote).length >= TELLING_QUOTE || strength(best) >= TELLING_CONTEXT || isInItsPlace(passage, best);
  if (!isTold) return { status: 'altered', ...place, confidence: 0.5 };
  if (!isInItsPlace(passage, best)) return { status: 'moved', ...place, confidence: 0.95 };
  if (hasNewNeighbour(text, passage, place)) return { status: 'altered', ...place, confidence: 0.9 };
  return { status: 'exact', ...place, confidence: 1 };
}

/** The range with the marks that close or open the passage, where the text has them too. */
function withMarks(text: string, { quote }: Passage, { start, end }: TextPlace): TextPlace {
  const opening = /^[^\p{L}\p{N}\s]+/u.exec(quote)?.[0].length ?? 0;
  const closing = /[^\p{L}\p{N}\s]+$/u.exec(quote)?.[0].length ?? 0;
  let [from, to] = [start, end];
  while (start - from < opening && /[^\p{L}\p{N}\s]/u.test(text[from - 1] ?? ' ')) from--;
  while (to - end < closing && /[^\p{L}\p{N}\s]/u.test(text[to] ?? ' ')) to++;
  return { start: from, end: to };
}

/**
 * Finds the passage again in `text`, another version of the one it was made in. The same words are looked for first; then the words are
 * aligned with all of the text by dynamic programming (Smith and Waterman 1981), the context helping, and the best place counts when
 * enough of the passage still stands there. Work grows with the product of both lengths in words.
 */
export function reanchor(text: string, passage: Passage): Placement {
  const exactly = placeExactly(text, passage);
  if (exactly) return exactly;
  const best = alignWords(foldWords(text), {
    prefix: foldWords(passage.prefix),
    quote: foldWords(passage.quote),
    suffix: foldWords(passage.suffix),
  });
  if (!best) return { status: 'gone', start: null, end: null, confidence: 1 };
  const place = withMarks(text, passage, widenToSentence(text, passage, best));
  const worth = WORTH_OF_WORDS * best.kept + WORTH_OF_CONTEXT * best.context;
  if (worth < ENOUGH || best.units / bare(passage.quote).length < ENOUGH_UNITS)
    return { status: 'gone', start: null, end: null, confidence: 1 - worth };
  if (bare(text.slice(place.start, place.end)) === bare(passage.quote)) {
    const isThere = isInItsPlace(passage, contextOf(text, place.start, place.end, passage));
    return { status: isThere ? 'exact' : 'moved', ...place, confidence: isThere ? 1 : 0.95 };
  }
  return { status: 'altered', ...place, confidence: worth };
}
