// What was said where it is not, or not wholly, between quotation marks: the clause a cue reports.
import type { Span } from '../reading.ts';
import type { Cue } from './find-cues.ts';
import { AUXILIARIES, isAdverb } from './noun-phrases.ts';
import { takesBareClause } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

const TIME =
  /^(?:on|in|at|during|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later|this|last|week|month|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const OPENS_CLAUSE =
  /^(?:the|a|an|he|she|they|it|we|i|you|this|that|these|those|there|his|her|their|its|our|my|no|some|many|most|all|any|both|each|every|one|two|three|more|if|what|while|such|not|only|even|people|if|whether|why|how)$/;
const REACH = 14;
const SHORTEST = 3;

/** The tokens (first and last index) a cue reports; null when it reports none, or only a whole quotation. */
export function reportedClause(tokens: readonly Token[], cues: readonly Cue[], index: number): { from: number; to: number } | null {
  const cue = cues[index];
  if (!cue?.subject || (cue.kind !== 'statement' && cue.kind !== 'source')) return null;
  if (/^(?:who|which|whom)$/.test(tokens[cue.subject.from - 1]?.lower ?? '')) return null;
  const range = afterCue(tokens, cues, index) ?? beforeCue(tokens, cues, index);
  if (!range || range.to - range.from + 1 < SHORTEST) return null;
  const words = tokens.slice(range.from, Math.min(range.to + 1, range.from + 400));
  if (words.every((token) => token.kind !== 'word')) return null;
  return hasVerb(words) ? range : null;
}

/** The clause as a span of the text, closing marks left off. */
export function spanOf(tokens: readonly Token[], range: { from: number; to: number }): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}

function afterCue(tokens: readonly Token[], cues: readonly Cue[], index: number): { from: number; to: number } | null {
  const cue = cues[index];
  if (!cue) return null;
  if (cue.kind === 'source') {
    const comma = cue.subject ? cue.subject.to + 1 : cue.to + 1;
    return cue.from <= 1 && tokens[comma]?.text === ',' ? upTo(tokens, cues, { from: comma + 1, index }) : null;
  }
  if (cue.isInverted) return null;
  const from = clauseStart(tokens, cue);
  return from === null ? null : upTo(tokens, cues, { from, index });
}

function clauseStart(tokens: readonly Token[], cue: Cue): number | null {
  let at = cue.to + 1;
  for (; at <= cue.to + REACH; at++) {
    const token = tokens[at];
    if (token?.text === ':' || token?.text === ';') return null;
    if (!token) break;
    if (token.lower === 'that' && tokens[at + 1]?.kind !== 'mark') return at + 1;
    if (token.text === ',' || token.kind === 'quote') break;
  }
  if (!takesBareClause(cue.base)) return null;
  at = cue.to + 1;
  while (tokens[at]?.kind === 'word' && (TIME.test(tokens[at]?.lower ?? '') || isAdverb(tokens[at] as Token)) && at < cue.to + 6) at++;
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (OPENS_CLAUSE.test(first.lower) || first.isCapital || /^\d/.test(first.text) || hasVerb(tokens.slice(at, at + 7)))
    return /^(?:in|at|to|of|for|with|about|by|from|as|on)$/.test(first.lower) ? null : at;
  return null;
}

function upTo(
  tokens: readonly Token[],
  cues: readonly Cue[],
  { from, index }: { from: number; index: number },
): { from: number; to: number } {
  let to = tokens.length - 1;
  for (let next = index + 1; next < Math.min(cues.length, index + 6); next++) {
    const cue = cues[next];
    if (!cue || cue.from <= from) continue;
    const begins =
      cue.isParticiple || cue.isInverted
        ? cue.from
        : Math.min(cue.from, cue.subject && cue.subject.from > from ? cue.subject.from : cue.from);
    const before = tokens[begins - 1];
    if (before?.text === ',' && (cue.isParticiple || cue.kind === 'statement') && begins - 1 > from) {
      to = begins - 2;
      break;
    }
    if (/^(?:and|but|while)$/.test(before?.lower ?? '') && cue.kind === 'statement' && !cue.isParticiple && begins - 1 > from) {
      to = tokens[begins - 2]?.text === ',' ? begins - 3 : begins - 2;
      break;
    }
  }
  return { from, to: withoutClosing(tokens, from, to) };
}

function beforeCue(tokens: readonly Token[], cues: readonly Cue[], index: number): { from: number; to: number } | null {
  const cue = cues[index];
  if (!cue?.subject || cue.isParticiple) return null;
  const begins = cue.kind === 'source' || cue.isInverted ? cue.from : cue.subject.from;
  const before = tokens[begins - 1];
  const isSetOff =
    before?.text === ',' ||
    before?.text === '—' ||
    before?.text === '–' ||
    (cue.kind === 'source' && begins > 0) ||
    before?.kind === 'quote';
  if (!isSetOff) return null;
  const next = tokens[Math.max(cue.to, cue.isInverted || cue.kind === 'source' ? cue.subject.to : cue.to) + 1];
  if (next?.kind === 'quote' || next?.text === ':') return null;
  if (
    cue.kind === 'statement' &&
    next?.kind === 'word' &&
    !TIME.test(next.lower) &&
    !/^(?:in|to|of|while|when|as|by|via|for|about|before|through|of)$/.test(next.lower) &&
    !isAdverb(next)
  )
    return null;
  const previous = cues[index - 1];
  const from = previous && previous.kind === 'statement' && tokens[previous.to + 1]?.text !== ',' ? -1 : 0;
  if (from === -1) return null;
  return { from, to: withoutClosing(tokens, from, begins - 1) };
}

function withoutClosing(tokens: readonly Token[], from: number, last: number): number {
  let to = last;
  while (to > from && tokens[to]?.kind === 'mark' && !/^[)\]%]$/.test(tokens[to]?.text ?? '')) to--;
  return to;
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      token.lower !== 'to' &&
      token.lower !== 'not' &&
      (AUXILIARIES.has(token.lower) || /(?:ed|[^s'’]s|n't|'s|'re|'ve|'ll)$/.test(token.lower) || PAST.has(token.lower)),
  );
}

const PAST = new Set(
  'went came got gave took made knew thought saw became found left kept held stood lost won paid met set put cut hit led rose fell grew began ran wrote spoke told said felt sent spent built bought brought sold taught caught fought broke chose drove flew forgot hid rode shot slept stole swore tore woke wore have want need believe think know'.split(
    ' ',
  ),
);
