// What was said where it is not, or not wholly, between quotation marks: the clause a cue reports.
import type { Span } from '../reading.ts';
import type { Cue } from './find-cues.ts';
import { hasFiniteVerb, isAuxiliary } from './finite-verbs.ts';
import { isAdverb, type Phrase, PRONOUNS, phraseAfter } from './noun-phrases.ts';
import { takesBareClause, takesListener, takesWeakClause } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

/** Indexes of the first and last token. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later|late|early|last|week|month|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const OPENS_CLAUSE =
  /^(?:the|a|an|he|she|they|it|we|i|you|this|these|those|there|his|her|their|its|our|my|no|some|many|most|all|any|both|each|every|one|two|three|more|if|what|while|such|not|only|even|people|whether|why|how|when|where|nobody|nothing|everyone|everything|anyone|another|few)$/;
const ASKS = /^(?:if|whether|why|how|what|who|when|where)$/;
const PREPOSITION = /^(?:in|at|to|of|for|with|about|by|from|as|on|during|after|before|over|against|into|via|through)$/;
const ADJUNCT = /^(?:in|to|of|while|when|as|by|via|for|about|before|through|during|on|at|after|following)$/;
const OPENS_SUBORDINATE = /^(?:as|when|if|while|because|although|though)$/;
const OPENS_ADJUNCT = /^(?:in|on|at|after|for|with|now|by|during|from|over|under|before|since|until|despite|like|unlike|among)$/;
const TAKES_TO = /^(?:say|explain|write|add|complain|announce|email|tweet|report)$/;
const REACH = 14;
const SHORTEST = 3;
const OPENING = 6;

/** What a cue reports; null when it reports nothing, or only a whole quotation. */
export function reportedClause(tokens: readonly Token[], cues: readonly Cue[], index: number): Range | null {
  const cue = cues[index];
  if (!cue?.subject || (cue.kind !== 'statement' && cue.kind !== 'source')) return null;
  if (/^(?:which|whom)$/.test(tokens[cue.subject.from - 1]?.lower ?? '')) return null;
  const range = afterCue(tokens, cues, index) ?? aroundCue(tokens, cues, index);
  if (!range || range.to - range.from + 1 < SHORTEST) return null;
  const words = tokens.slice(range.from, Math.min(range.to + 1, range.from + 400));
  if (words.every((token) => token.kind !== 'word')) return null;
  // The verb may stand in the words quoted: “that the deal “should not be hard””.
  const isOpened = tokens[range.from - 1]?.lower === 'that' && words.some((token) => token.kind === 'quote');
  return isOpened || PRONOUNS.has(words[0]?.lower ?? '') || hasFiniteVerb(words) ? range : null;
}

/** The clause as a span of the text, closing marks left off. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}

// "said that it rained", "said it rained", "told the court it rained".
function afterCue(tokens: readonly Token[], cues: readonly Cue[], index: number): Range | null {
  const cue = cues[index];
  if (!cue || cue.isInverted || cue.kind === 'source') return null;
  const from = clauseStart(tokens, cue);
  return from === null ? null : clauseEnd(tokens, cues, { from, index });
}

function clauseStart(tokens: readonly Token[], cue: Cue): number | null {
  let at = cue.to + 1;
  if (tokens[at]?.lower === 'that') return tokens[at + 1]?.kind === 'mark' || tokens[at + 1]?.lower === 'of' ? null : at + 1;
  const listener = takesListener(cue.base) ? phraseAfter(tokens, at) : null;
  if (listener && !(listener.form === 'pronoun' && isSubjectOnly(tokens, listener.from))) at = listenerEnd(tokens, listener) + 1;
  const that = nextThat(tokens, at);
  if (that !== null) return that + 1;
  if (!takesBareClause(cue.base) && !(listener && at > cue.to + 1)) return null;
  while (tokens[at]?.kind === 'word' && (DAY.test(tokens[at]?.lower ?? '') || isAdverb(tokens[at] as Token)) && at < cue.to + 8) at++;
  if (PREPOSITION.test(tokens[at]?.lower ?? '')) return subjectAfterAdjunct(tokens, at);
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (ASKS.test(first.lower)) return at;
  if (isSubjectOnly(tokens, at)) return at;
  const isOpen = OPENS_CLAUSE.test(first.lower) || first.isCapital || /^\d/.test(first.text) || hasFiniteVerb(tokens.slice(at, at + 7));
  if (!isOpen) return null;
  const head = untilBreak(tokens, at, takesWeakClause(cue.base) ? 9 : 16);
  return hasFiniteVerb(head, takesWeakClause(cue.base)) ? at : null;
}

// "told |the court| the money was gone": a second article begins what was told.
function listenerEnd(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from + 1; at <= to; at++) {
    const isLinked = PREPOSITION.test(tokens[at - 1]?.lower ?? '');
    if (!isLinked && /^(?:the|a|an|his|her|their|its|our|my|this|these|those)$/.test(tokens[at]?.lower ?? '')) return at - 1;
  }
  return to;
}

// "that" within reach, unless a clause has begun before it: "said she would not jump to that conclusion".
function nextThat(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^\p{P}$/u.test(token.text) || isAuxiliary(token.lower) || ASKS.test(token.lower)) return null;
    if (token.lower === 'that') return tokens[at + 1]?.kind === 'mark' || tokens[at + 1]?.lower === 'of' ? null : at;
    if (isSubjectOnly(tokens, at)) return null;
  }
  return null;
}

// "said in a statement he would go": only a pronoun shows where the clause begins.
function subjectAfterAdjunct(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + 9; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (at > from + 1 && isSubjectOnly(tokens, at) && !PREPOSITION.test(tokens[at - 1]?.lower ?? '')) return at;
  }
  return null;
}

const isSubjectOnly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she|they|we|i|it|there|he's|she's|they're|we're|it's|i'm|they've|we've|i've|he'd|she'd|they'd|he'll|she'll|they'll|we'll|it'll|there's)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
  (tokens[at]?.lower !== 'it' || tokens[at + 1]?.kind === 'word');

function untilBreak(tokens: readonly Token[], from: number, most: number): readonly Token[] {
  let to = from;
  while (
    to < from + most &&
    tokens[to] &&
    !/^[,;:]$/.test(tokens[to]?.text ?? '') &&
    !/^(?:who|which|that|whose)$/.test(tokens[to]?.lower ?? '')
  )
    to++;
  return tokens.slice(from, to);
}

function clauseEnd(tokens: readonly Token[], cues: readonly Cue[], { from, index }: { from: number; index: number }): Range {
  let to = tokens.length - 1;
  for (let next = index + 1; next < Math.min(cues.length, index + 6); next++) {
    const cue = cues[next];
    if (!cue || cue.from <= from) continue;
    const begins =
      cue.isParticiple || cue.isInverted || cue.kind === 'source'
        ? cue.from
        : Math.min(cue.from, cue.subject && cue.subject.from > from ? cue.subject.from : cue.from);
    const before = tokens[begins - 1];
    if (cue.kind === 'source' && begins - 1 > from) {
      to = begins - 1;
      break;
    }
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

// "It rained, the mayor said", "In the end, the mayor said, it rained", "As the mayor said, it rained".
function aroundCue(tokens: readonly Token[], cues: readonly Cue[], index: number): Range | null {
  const cue = cues[index];
  if (!cue?.subject || cue.isParticiple) return null;
  // "Until there is one, the fighting goes on": only marks show that somebody goes on speaking
  if (cue.base === 'go on') return null;
  const begins = cue.kind === 'source' || cue.isInverted ? cue.from : cue.subject.from;
  const last = cue.isInverted || cue.kind === 'source' ? Math.max(cue.to, cue.subject.to) : cue.to;
  const next = tokens[last + 1];
  const before = tokens[begins - 1];
  if (next?.text === ',' && (begins === 0 || (begins === 1 && /^as$/.test(before?.lower ?? ''))))
    return clauseEnd(tokens, cues, { from: last + 2, index });
  const isSetOff = /^(?:,|—|–)$/.test(before?.text ?? '') || (cue.kind === 'source' && begins > 0) || before?.kind === 'quote';
  if (!isSetOff || next?.kind === 'quote' || next?.text === ':' || (next?.text === ',' && tokens[last + 2]?.kind === 'quote')) return null;
  if (cue.kind === 'statement' && next?.kind === 'word' && !DAY.test(next.lower) && !ADJUNCT.test(next.lower) && !isAdverb(next))
    return null;
  if (next?.lower === 'to' && cue.kind === 'statement' && !TAKES_TO.test(cue.base)) return null;
  const previous = cues[index - 1];
  const isReported =
    cue.kind !== 'source' &&
    previous?.kind === 'statement' &&
    (previous.subject?.from ?? 9) <= 1 &&
    afterCue(tokens, cues, index - 1) !== null;
  const left = { from: 0, to: withoutClosing(tokens, 0, begins - 1) };
  const right =
    next?.text === ',' && !cue.isInverted && before?.kind !== 'quote' && tokens[begins - 2]?.kind !== 'quote'
      ? clauseEnd(tokens, cues, { from: last + 2, index })
      : null;
  const isAdjunct = cue.kind === 'statement' && isOpeningAdjunct(tokens.slice(0, begins - 1));
  const isOpening = isAdjunct || (begins <= OPENING && !hasFiniteVerb(tokens.slice(0, begins - 1)));
  if (right && (isOpening || (!isReported && right.to - right.from > (left.to - left.from) * 2 && startsClause(tokens, right.from))))
    return right;
  return isReported || isAdjunct ? null : left;
}

// "In a statement", "Now all but sure to win", "If he goes": no whole clause by itself.
function isOpeningAdjunct(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  if (words.slice(0, -1).some((token) => token.text === ',')) return false;
  return OPENS_SUBORDINATE.test(first) || (OPENS_ADJUNCT.test(first) && !hasFiniteVerb(words, true));
}

const startsClause = (tokens: readonly Token[], at: number): boolean =>
  isSubjectOnly(tokens, at) || (OPENS_CLAUSE.test(tokens[at]?.lower ?? '') && hasFiniteVerb(untilBreak(tokens, at, 12)));

function withoutClosing(tokens: readonly Token[], from: number, last: number): number {
  let to = last;
  while (to > from && tokens[to]?.kind === 'mark' && !/^[)\]%]$/.test(tokens[to]?.text ?? '')) to--;
  return to;
}
