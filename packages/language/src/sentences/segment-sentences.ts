// Where the sentences of one paragraph, or of a whole text, begin and end.
import { splitLines } from '../paragraphs/split-lines.ts';
import type { Span } from '../reading.ts';
import { abbreviationsIn } from './abbreviations-abroad.ts';
import { endsSentence } from './ends-sentence.ts';
import { foreignBoundaries } from './foreign-boundaries.ts';
import { letterBoundaries } from './letter-boundaries.ts';
import { splitRunInList } from './split-run-in-list.ts';

const TERMINATOR = /[.!?…。！？؟۔।]+/g;
const CLOSERS = /["'”’»›)\]}]*/y;
/** „Nein.“ and « Non. » close with what opens in English, or after a space. */
const CLOSERS_ABROAD = /(?:[ \u00a0\u202f]»|["'”“’»›)\]}])*/y;
/** "… in 1805. [19] He …", "… for all! [...]": what refers to a note, or marks an omission, stays with what it follows. */
const NOTES = /(?:\s?\[(?:\d{1,3}|…|\.\.\.|note \d{1,3}|citation needed)\])*/y;

/**
 * Sentences of a whole text, paragraph by paragraph; spans are UTF-16 units, in order, never overlapping, without white space
 * at either end. What lies between two sentences is white space only, so nothing is lost.
 */
export function segmentSentences(text: string, language = 'en'): Span[] {
  return splitLines(text).flatMap((paragraph) => segmentParagraph(text, paragraph, language));
}

/** Sentences of one paragraph: by our own rules where we know the language's abbreviations, else by sentencex. */
export function segmentParagraph(text: string, paragraph: Span, language: string): Span[] {
  const isKnown = language === 'en' || abbreviationsIn(language) !== undefined;
  const cuts = isKnown ? ownCuts(text, paragraph, language) : foreignCuts(text, paragraph, language);
  const spans: Span[] = [];
  let from = paragraph.start;
  for (const cut of [...cuts, paragraph.end]) {
    const span = trimSpan(text, from, cut);
    if (span.end > span.start) for (const item of splitRunInList(text, span)) spans.push(item);
    from = cut;
  }
  return spans;
}

/** The span without white space at its ends; empty at `from` when there is nothing else. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

// Matched on a slice: a search for the next full stop must not run past the paragraph, or many short ones cost the square.
function ownCuts(text: string, paragraph: Span, language: string): number[] {
  const closing = language === 'en' ? CLOSERS : CLOSERS_ABROAD;
  const cuts: number[] = [];
  let sentenceStart = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(TERMINATOR)) {
    const mark = paragraph.start + match.index;
    closing.lastIndex = mark + match[0].length;
    const closers = closing.exec(text)?.[0] ?? '';
    const end = Math.min(mark + match[0].length + closers.length, paragraph.end);
    if (end >= paragraph.end) break;
    if (end <= sentenceStart) continue;
    NOTES.lastIndex = end;
    const notes = NOTES.exec(text)?.[0] ?? '';
    const noted = Math.min(end + notes.length, paragraph.end);
    if (endsSentence({ text, sentenceStart, mark, terminator: match[0], closers, end: noted, limit: paragraph.end, language })) {
      cuts.push(noted);
      sentenceStart = noted;
    }
  }
  return [...cuts, ...letterBoundaries(text, paragraph)].sort((a, b) => a - b);
}

// Neither an initial ("J. Goethe") nor a full stop before a small letter ends a sentence, whatever sentencex says.
function foreignCuts(text: string, paragraph: Span, language: string): number[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const cuts = foreignBoundaries(source, language);
  if (cuts === null) return ownCuts(text, paragraph, language);
  const isInitial = (cut: number) => /(?:^|[\s.])\p{Lu}\.\s*$/u.test(source.slice(Math.max(0, cut - 6), cut));
  const isBeforeSmall = (cut: number) =>
    /\.\s*$/.test(source.slice(Math.max(0, cut - 3), cut)) && /^\s*\p{Ll}/u.test(source.slice(cut, cut + 3));
  return cuts.filter((cut) => !isInitial(cut) && !isBeforeSmall(cut)).map((cut) => paragraph.start + cut);
}
