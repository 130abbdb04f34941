// Which claims an article makes that a fact-checker may want to check, and whose they are.
import { daySaid } from '../dates/day-said.ts';
import type { Paragraph, Span, Speaker, Suggestion } from '../reading.ts';
import { trimSpan } from '../sentences/segment-sentences.ts';
import type { Attributed } from '../speakers/attribute.ts';
import type { Unit } from '../speakers/units.ts';
import { checkWorthiness } from '../worthiness/check-worthiness.ts';
import { claimParts } from './split-sentence.ts';

interface Article {
  readonly text: string;
  /** The spoken paragraphs, to which units refer by index. */
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly Unit[];
  readonly sentences: readonly Span[];
  readonly attributed: readonly Attributed[];
  readonly publishedAt: string | null;
}

interface Candidate extends Span {
  readonly speaker: Speaker | null;
  readonly saidOn: string | null;
}

const FEWEST_WORDS = 3;
const COVERED = 0.6;
// Beyond these no article goes; junk that does must not cost the square of its length.
const TOO_MANY = 50_000;
const MOST_COMPARED = 500;

/** Suggestions in the order of the text, never two of the same words. Everything assertable in the body is proposed; the score ranks. */
export function suggestClaims(article: Article): Suggestion[] {
  const byUnit = new Map<number, Attributed[]>();
  for (const each of article.attributed) {
    const inUnit = byUnit.get(each.unit);
    if (inUnit) inUnit.push(each);
    else byUnit.set(each.unit, [each]);
  }
  const sentencesOf = sentencesByUnit(article);
  const suggestions: Suggestion[] = [];
  let lastSaid: { name: string; unit: number; day: string } | null = null;
  article.units.forEach((unit, index) => {
    if (article.paragraphs[unit.paragraph]?.kind !== 'body') return;
    const reported = (byUnit.get(index) ?? []).filter((each) => each.isReported);
    let day = dayOf(article, unit, reported);
    const name = reported.find((each) => each.speaker)?.speaker?.name;
    if (day === null && name && lastSaid?.name === name && index - lastSaid.unit <= 2 && isOnlyQuotation(unit)) day = lastSaid.day;
    if (day && name) lastSaid = { name, unit: index, day };
    const candidates = candidatesIn(article, { unit, reported, sentences: sentencesOf[index] ?? [], day });
    for (const candidate of withoutRepeats(candidates)) {
      const suggestion = suggest(article.text, candidate);
      if (suggestion) suggestions.push(suggestion);
    }
  });
  return suggestions;
}

interface Stretch {
  readonly unit: Unit;
  readonly reported: readonly Attributed[];
  readonly sentences: readonly Span[];
  readonly day: string | null;
}

function candidatesIn({ text }: Article, { unit, reported, sentences, day }: Stretch): Candidate[] {
  const candidates: Candidate[] = [];
  for (const each of reported) {
    const parts = each.kind === 'direct' ? overlapping(sentences, each).map((sentence) => intersect(sentence, each)) : [each];
    for (const part of parts)
      if (part && part.end > part.start) candidates.push({ start: part.start, end: part.end, speaker: each.speaker, saidOn: day });
  }
  if (reported.length * sentences.length > TOO_MANY) return candidates;
  for (const sentence of sentences) {
    const covered = reported.reduce((sum, each) => sum + lengthOf(intersect(sentence, each)), 0);
    if (covered > (sentence.end - sentence.start) * COVERED || isWithin(sentence, reported)) continue;
    const isWhole = sentences.length === 1 || !straddles(unit, sentence);
    if (!isWhole) continue;
    for (const part of claimParts(text, sentence)) {
      if (!reported.some((each) => lengthOf(intersect(part, each)) > 0 && covered > 0))
        candidates.push({ ...part, speaker: null, saidOn: null });
    }
  }
  return candidates;
}

function suggest(text: string, candidate: Candidate): Suggestion | null {
  const { start, end } = tidy(text, candidate);
  const quote = text.slice(start, end);
  if (quote.split(/\s+/, FEWEST_WORDS + 1).length < FEWEST_WORDS || !/\p{L}/u.test(quote) || /[?？؟]["'”’»)]*$/.test(quote)) return null;
  const { score, reasons, kind } = checkWorthiness(asSentence(quote));
  const { speaker, saidOn } = candidate;
  const isNamed = speaker?.confidence === 'sure' && /^\p{Lu}/u.test(speaker.name);
  return {
    start,
    end,
    quote,
    score,
    reasons: isNamed ? [...reasons, `said by ${speaker.name}`] : [...reasons],
    kind,
    claimant: speaker ? { name: speaker.name, confidence: speaker.confidence } : null,
    saidOn,
  };
}

// A clause is judged as the sentence it would make.
/** A quoted passage as it is scored: begun with a capital, ended with a full stop. */
export const asSentence = (quote: string): string => {
  const opened = quote.slice(0, 1).toUpperCase() + quote.slice(1);
  return /[.!?…]["'”’]?$/.test(opened) ? opened : `${opened.replace(/[,;:]$/, '')}.`;
};

// Longer ones first, so that a clause inside another of the same speaker is the repeat.
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length > MOST_COMPARED) return [...candidates];
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const isRepeat = kept.some((each) => lengthOf(intersect(candidate, each)) > (candidate.end - candidate.start) * COVERED);
    if (!isRepeat) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

// Dates are read from what stands around the words said, not from within them.
function dayOf({ text, publishedAt }: Article, unit: Unit, reported: readonly Attributed[]): string | null {
  if (reported.length === 0) return null;
  let around = '';
  let at = unit.start;
  for (const token of unit.tokens) {
    if (token.kind !== 'quote') continue;
    around += `${text.slice(at, Math.max(at, token.start))} `;
    at = token.end;
  }
  around += text.slice(at, Math.max(at, unit.end));
  for (const each of reported.slice(0, 8)) {
    if (each.kind === 'indirect') around = around.replace(each.quote, ' ');
  }
  return daySaid(around, publishedAt);
}

// Sentences are in order, so the first that reaches into the span is found by halving.
function overlapping(sentences: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && (sentences[last]?.start ?? 0) < span.end) last++;
  return sentences.slice(low, last);
}

function sentencesByUnit({ units, sentences }: Article): Span[][] {
  let at = 0;
  return units.map((unit) => {
    const inside: Span[] = [];
    for (let sentence = sentences[at]; sentence && sentence.start < unit.end; sentence = sentences[at]) {
      inside.push(sentence);
      at++;
    }
    return inside;
  });
}

function tidy(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span.start, span.end);
  const loose = /[,;:–—-]+$/.exec(text.slice(Math.max(start, end - 4), end));
  return loose ? trimSpan(text, start, end - loose[0].length) : { start, end };
}

const isOnlyQuotation = (unit: Unit): boolean => unit.tokens.every((token) => token.kind !== 'word');
const isWithin = (span: Span, list: readonly Span[]): boolean =>
  list.some((each) => each.start - 1 <= span.start && span.end <= each.end + 2);
const straddles = (unit: Unit, span: Span): boolean =>
  unit.tokens.some(
    (token) =>
      token.kind === 'quote' && token.start < span.end && span.start < token.end && (token.end > span.end + 2 || token.start < span.start),
  );
const lengthOf = (span: Span | null): number => (span ? span.end - span.start : 0);

function intersect(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
