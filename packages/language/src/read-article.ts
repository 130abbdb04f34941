// What a whole article holds: its parts, sentences, quotations with their speakers, and the claims worth proposing.
import { guessLanguage } from './guess-language.ts';
import { normaliseText } from './normalise-text.ts';
import { readParagraphs } from './paragraphs/read-paragraphs.ts';
import { findPeople } from './people/find-people.ts';
import { findQuoted } from './quotations/find-quoted.ts';
import type { Reading } from './reading.ts';
import { segmentParagraph } from './sentences/segment-sentences.ts';
import { attribute } from './speakers/attribute.ts';
import { findTurns } from './speakers/transcript.ts';
import { findUnits } from './speakers/units.ts';
import { suggestClaims } from './suggestions/suggest-claims.ts';
import { checkWorthiness } from './worthiness/check-worthiness.ts';

export interface ReadOptions {
  /** Where the text came from; a date in it (`2025-03-14`) stands in for the day of publication when the text gives none. */
  readonly fileName?: string;
}

/**
 * Reads an article. Never throws, whatever the text. All spans are UTF-16 units into the `text` returned, which is the given one
 * normalised; `text.slice(start, end) === quote` throughout.
 */
export function readArticle(raw: string, options: ReadOptions = {}): Reading {
  const text = normaliseText(raw);
  const language = guessLanguage(text);
  const { paragraphs, ...stated } = readParagraphs(text);
  const head = { ...stated, publishedAt: stated.publishedAt ?? dateIn(options.fileName) };
  const sentenceSpans = paragraphs.flatMap((paragraph) => segmentParagraph(text, paragraph, language));
  const sentences = sentenceSpans.map((span) => ({ ...span, score: checkWorthiness(text.slice(span.start, span.end)).score }));
  const spoken = paragraphs.filter((paragraph) => paragraph.kind === 'body' || paragraph.kind === 'title');
  const turns = findTurns(
    text,
    spoken.map((paragraph) => (paragraph.kind === 'body' ? paragraph : { start: paragraph.start, end: paragraph.start })),
  );
  const turnOf = new Map(turns.map((turn) => [turn.paragraph, turn]));
  const quoted = findQuoted(
    text,
    spoken.map((paragraph, index) => (turnOf.has(index) ? { start: paragraph.start, end: paragraph.start } : paragraph)),
  );
  const inSpoken = sentences.filter((sentence) => isInside(sentence.start, spoken));
  const units = findUnits(text, { paragraphs: spoken, sentences: inSpoken, quoted, turns: new Set(turnOf.keys()) });
  const named = paragraphs.filter((paragraph) => paragraph.kind !== 'furniture' && paragraph.kind !== 'metadata');
  const people = findPeople(text, named);
  const attributed = attribute({ text, units, quoted, turnOf, people, day: head.publishedAt, byline: head.byline });
  const suggestions = suggestClaims({ text, paragraphs: spoken, units, sentences: inSpoken, attributed, publishedAt: head.publishedAt });
  const quotations = attributed.map(({ start, end, quote, kind, speaker }) => ({ start, end, quote, kind, speaker }));
  return { text, ...head, language, paragraphs, sentences, quotations, suggestions };
}

const dateIn = (fileName = ''): string | null =>
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(fileName)?.[0] ?? null;

function isInside(at: number, paragraphs: readonly { start: number; end: number }[]): boolean {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph.end <= at) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low];
  return paragraph !== undefined && paragraph.start <= at;
}
