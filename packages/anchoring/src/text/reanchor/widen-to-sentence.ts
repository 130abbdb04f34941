// The whole of an altered sentence, where the words that are left of it are its middle alone.
import type { Passage } from '../passage.ts';

/** UTF-16 units. */
export interface TextPlace {
  start: number;
  end: number;
}

/** How far a sentence that begins earlier or goes on is followed, in lengths of the passage. */
const FURTHEST = 1.25;

/** As after an abbreviation. */
const BEGINS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const SENTENCE_STARTS = /(?:\n|[.!?…][\p{Pe}\p{Pf}"'*_]*\s|[。！？][\p{Pe}\p{Pf}]*)\s*/gu;
/** With no space after it. */
const ENDS_SENTENCE_CLOSE = /[。！？][\p{Pe}\p{Pf}]*$/u;
const ENDS_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"'*_]*$/u;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"'*_]*(?=\s|$)|[。！？][\p{Pe}\p{Pf}]*|(?=\n)/u;

/** Whether a sentence or a line begins after these words. */
function isSentenceOver(before: string): boolean {
  const words = before.trimEnd();
  const gap = before.slice(words.length);
  if (words === '' || gap.includes('\n')) return true;
  return ENDS_SENTENCE_CLOSE.test(words) || (gap !== '' && ENDS_SENTENCE.test(words));
}

/** Where the sentence or line begins, if the passage began one and other words stand before it now. */
function startOfSentence(text: string, { quote, prefix }: Passage, start: number): number {
  if (!isSentenceOver(prefix) || BEGINS_SMALL.test(quote)) return start;
  const from = Math.max(0, start - Math.ceil(FURTHEST * quote.length));
  const last = [...text.slice(from, start).matchAll(SENTENCE_STARTS)].at(-1);
  const begin = last ? from + last.index + last[0].length : from;
  return (last || from === 0) && /[\p{L}\p{N}]/u.test(text.slice(begin, start)) ? begin : start;
}

/** Where the sentence or line ends, if the passage ended one and other words stand after it now. */
function endOfSentence(text: string, { quote }: Passage, { start, end }: TextPlace): number {
  if (!ENDS_SENTENCE.test(quote) || ENDS_SENTENCE.test(text.slice(start, end))) return end;
  const goesOn = SENTENCE_END.exec(text.slice(end, end + FURTHEST * quote.length));
  return goesOn ? end + goesOn.index + goesOn[0].length : end;
}

/** Where a passage began or ended a sentence, the place does so too. */
export const widenToSentence = (text: string, passage: Passage, place: TextPlace): TextPlace => ({
  start: startOfSentence(text, passage, place.start),
  end: endOfSentence(text, passage, place),
});
