// Who does the saying: the noun phrase before a verb, or after it when the order is turned round.

import { countryOf } from '../people/places.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS } from '../people/role-words.ts';
import type { Span } from '../reading.ts';
import { opensSentences } from '../sentences/abbreviations.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

export interface Phrase extends Span {
  readonly form: 'pronoun' | 'name' | 'description';
  /** Indexes of the first and last token. */
  readonly from: number;
  readonly to: number;
  /** A comma, a dash or a quotation stands right before it. */
  readonly isSetOff: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PRONOUNS = words('he she they i we it you');
export const AUXILIARIES = words(
  "has have had is was were are be been being will would could can may might must shall should did does do didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't can't cannot n't not never 'd 've 's 'll to",
);
const ADVERBS = words(
  'also then later earlier once again now still even too just only all both each himself herself themselves itself yesterday today recently previously first often always further instead once so thus',
);
const STOPS = words(
  'that as after when while because but or if since before which who whom whose where than whether although though despite so until unless and said says amid amidst whereas what how why during against between through without within under over into including like unlike nor yet plus via per about upon',
);
const PREPOSITIONS = words('in on at by from with to of for near inside outside across around among toward towards beside behind');
const DETERMINERS = words(
  'the a an his her their its our my your one two three some several many most another this these those that both no few each every other all any such',
);
const PARTICLES = words('de del da dos di van von der den bin ibn al el la le ter du of the and &');
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|meanwhile|however|earlier|later|instead|moreover|still|also|but|and|so|yet|then|now)$/;
const BODIES =
  /^(?:administration|officials?|government|team|aides?|supporters?|voters?|family|lawyers|police|forces?|troops|authorities|ministry|group|party|media|analysts|leaders|lawmakers|ministers|company|embassy|parliament|army|military|court|campaign)$/;
const OPENS_APPOSITION = /^(?:a|an|the|who|whose|one|former|his|her|their|\d{1,3})$/;
const LEAVES_APPOSITION = /^(?:as|and|but|in|on|at|during|after|before|when|while|because|though|although|according|which)$/;
const LONGEST_BRACKET = 7;
const FARTHEST = 28;
const LONGEST_SOURCE = 20;

export const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.lower) || (/ly$/.test(token.lower) && token.lower.length > 4 && !token.isCapital);

/** Whether a token is an article or the like, or an owner ("Ukraine's"), as a phrase may begin with. */
export const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.lower) || /['’]s?$/.test(token.text));

/** The phrase that ends right before token `verb`, auxiliaries, adverbs, asides between commas and brackets passed over. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | 'shared' | null {
  let at = verb - 1;
  while (at >= 0 && tokens[at]?.kind === 'word' && (AUXILIARIES.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at] as Token))) at--;
  const apposed = apposedName(tokens, at);
  if (apposed) return apposed;
  at = skipAside(tokens, at);
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'and' || token.lower === 'but' || token.lower === 'or') return 'shared';
  if (token.lower === 'who' || token.lower === 'which') {
    const antecedent = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return collectBefore(tokens, antecedent);
  }
  if (token.text === '%' && /^\d/.test(tokens[at - 1]?.text ?? '')) return phrase(tokens, at - 1, at, 'description');
  if (token.kind !== 'word') return null;
  return collectBefore(tokens, at);
}

// "Her deputy, Ian Marsh, told": the aside is the name.
function apposedName(tokens: readonly Token[], comma: number): Phrase | null {
  if (tokens[comma]?.text !== ',') return null;
  let from = comma;
  while (from > 0 && comma - from < 6 && tokens[from - 1]?.isCapital) from--;
  const head = tokens[from - 2];
  const isAside =
    from < comma && tokens[from - 1]?.text === ',' && head?.kind === 'word' && !head.isCapital && !DAYS.test(tokens[from]?.lower ?? '');
  const isDescribed = head !== undefined && !PREPOSITIONS.has(head.lower) && !STOPS.has(head.lower) && !/ly$/.test(head.lower);
  return isAside && isDescribed && !countryOf(tokens[from]?.text ?? '') ? phrase(tokens, from, comma - 1, 'name') : null;
}

function skipAside(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === ')') {
    for (let open = at - 1; open >= 0 && at - open < FARTHEST; open--) {
      if (tokens[open]?.text === '(') return skipAside(tokens, open - 1);
    }
    return at;
  }
  const sign = tokens[at]?.text ?? '';
  if (!/^[,—–]$/.test(sign)) return at;
  for (let open = at - 1; open > 0 && at - open < FARTHEST; open--) {
    const token = tokens[open];
    if (!token || token.kind === 'quote' || /^[;:]$/.test(token.text)) return at;
    if (token.text === ')') {
      while (open > 0 && tokens[open]?.text !== '(') open--;
      continue;
    }
    if (token.text !== sign) continue;
    const head = tokens[open - 1];
    if (head?.text === ')') return skipAside(tokens, open - 1);
    // An age stands between commas of its own: "Clarkson, 64, who owns a farm, said".
    if (/^\d{1,3}$/.test(head?.text ?? '') && tokens[open - 2]?.text === ',') return open - 3;
    if (head?.kind === 'word' && (head.isCapital || !PREPOSITIONS.has(head.lower))) at = open - 1;
    return at;
  }
  return at;
}

function collectBefore(tokens: readonly Token[], last: number): Phrase | null {
  const token = tokens[last];
  if (token?.kind !== 'word') return null;
  if (PRONOUNS.has(token.lower)) return phrase(tokens, last, last, 'pronoun');
  if (STOPS.has(token.lower) || PREPOSITIONS.has(token.lower) || AUXILIARIES.has(token.lower)) return null;
  let first = last;
  while (first > 0 && last - first < 16) {
    const next = tokens[first - 1];
    if (next?.kind !== 'word' && !(next && /^[&-]$/.test(next.text))) break;
    if (next.lower === 'and' && !(tokens[first]?.isCapital && tokens[first - 2]?.isCapital)) break;
    if ((next.lower !== 'and' && STOPS.has(next.lower)) || AUXILIARIES.has(next.lower) || PRONOUNS.has(next.lower)) break;
    first--;
  }
  if (token.isCapital) return ownerOfName(tokens, first, nameEndingAt(tokens, first, last));
  return describeRange(tokens, first, last);
}

function nameEndingAt(tokens: readonly Token[], first: number, last: number): Phrase | null {
  let from = last;
  while (from > first) {
    const next = tokens[from - 1];
    if (!next || DAYS.test(next.lower)) break;
    const isInner =
      PARTICLES.has(next.lower) && from - 2 >= first && tokens[from - 2]?.isCapital && !DAYS.test(tokens[from - 2]?.lower ?? '');
    if (isInner) from -= 2;
    else if (next.isCapital && !(from - 1 === 0 && opensSentences(next.text) && next.text !== 'The')) from--;
    else break;
    if (/^(?:mr|mrs|ms|sir|dr)\.?$/.test(tokens[from]?.lower ?? '')) break;
  }
  if (DAYS.test(tokens[last]?.lower ?? '') || (from === last && opensSentences(tokens[last]?.text ?? ''))) return null;
  if (first > 0 && opensAfterQuote(tokens, first) && last - first <= 9) return phrase(tokens, first, last, 'name');
  const ownName = from;
  while (from > first) {
    const next = tokens[from - 1];
    if (!next) break;
    const isRole = ROLE_NOUNS.has(next.lower) || ROLE_ADJECTIVES.has(next.lower) || /^ex-/.test(next.lower);
    const isOwner = next.isCapital && from < ownName && !DAYS.test(next.lower) && !(from - 1 === 0 && opensSentences(next.text));
    if (isRole || isOwner || (next.isCapital && (countryOf(next.text) || /['’]s$/.test(next.text)))) from--;
    else break;
  }
  if (/^(?:the|a|an)$/i.test(tokens[from - 1]?.text ?? '') && from > first) from--;
  return phrase(tokens, from, last, 'name');
}

// "A source close to Fox News said", "the head of Tidewell said": the name is only part of the phrase.
function ownerOfName(tokens: readonly Token[], first: number, name: Phrase | null): Phrase | null {
  if (!name) return null;
  const isLinked = PREPOSITIONS.has(tokens[name.from - 1]?.lower ?? '') || PREPOSITIONS.has(tokens[name.from - 2]?.lower ?? '');
  const link = PREPOSITIONS.has(tokens[name.from - 1]?.lower ?? '') ? name.from - 1 : name.from - 2;
  const head = tokens[link - 1];
  if (!isLinked || link - 1 < first || head?.kind !== 'word' || DAYS.test(head.lower) || PREPOSITIONS.has(head.lower)) return name;
  if (head.isCapital) {
    const owner = nameEndingAt(tokens, first, link - 1);
    return owner && owner.to > owner.from ? phrase(tokens, owner.from, name.to, 'name') : name;
  }
  const described = describeRange(tokens, first, name.to);
  return described && described.from < link ? described : name;
}

// “…,” White House press secretary Josh Earnest said: all that stands between is the speaker.
const opensAfterQuote = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.kind === 'quote' || (tokens[first - 1]?.text === ',' && tokens[first - 2]?.kind === 'quote');

function describeRange(tokens: readonly Token[], first: number, last: number): Phrase | null {
  let from = -1;
  for (let at = last; at >= first; at--) {
    const token = tokens[at];
    if (!token) continue;
    const startsHere = DETERMINERS.has(token.lower) || (token.isCapital && /['’]s?$/.test(token.text));
    if (!startsHere) continue;
    from = at;
    const before = tokens[at - 1];
    if (at > first && before && PREPOSITIONS.has(before.lower) && hasHead(tokens, first, at - 2)) continue;
    break;
  }
  if (from === -1) {
    from = last;
    while (from > first && !PREPOSITIONS.has(tokens[from - 1]?.lower ?? '') && !DAYS.test(tokens[from - 1]?.lower ?? '') && last - from < 5)
      from--;
    if (
      from - 2 >= first &&
      PREPOSITIONS.has(tokens[from - 1]?.lower ?? '') &&
      /^(?:of|for|to|from|with)$/.test(tokens[from - 1]?.lower ?? '')
    ) {
      from -= 2;
      while (from > first && !PREPOSITIONS.has(tokens[from - 1]?.lower ?? '') && last - from < 8) from--;
    }
    from = Math.max(from, first);
  }
  while (from > first && tokens[from - 1]?.isCapital && /['’]s?$/.test(tokens[from]?.text ?? '') && tokens[from]?.isCapital) from--;
  if (
    from === last &&
    DETERMINERS.has(tokens[last]?.lower ?? '') &&
    !/^(?:many|some|most|several|few|both|all|one|another|others)$/.test(tokens[last]?.lower ?? '')
  )
    return null;
  return phrase(tokens, from, last, 'description');
}

// "In London a spokesman for the ministry": going left over "for" is right only while a noun stands there.
function hasHead(tokens: readonly Token[], first: number, at: number): boolean {
  const head = tokens[at];
  return (
    at >= first &&
    head?.kind === 'word' &&
    !PREPOSITIONS.has(head.lower) &&
    !DAYS.test(head.lower) &&
    /^(?:of|for|from|with|to|at|in)$/.test(tokens[at + 1]?.lower ?? '') &&
    (ROLE_NOUNS.has(head.lower) || !head.isCapital || DETERMINERS.has(head.lower))
  );
}

/** The phrase that begins at token `from` ("said |a spokesman for the ministry"), or null. */
export function phraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower) && first.lower !== 'it') return phrase(tokens, from, from, 'pronoun');
  let to = from;
  let hasName = false;
  const isDetermined = DETERMINERS.has(first.lower);
  const namesLater =
    [1, 2, 3].some((step) => tokens[from + step]?.isCapital) &&
    !PREPOSITIONS.has(first.lower) &&
    !STOPS.has(first.lower) &&
    !isAdverb(first);
  if (
    !namesLater &&
    !isDetermined &&
    !first.isCapital &&
    !/^\d/.test(first.text) &&
    !ROLE_NOUNS.has(first.lower) &&
    !ROLE_ADJECTIVES.has(first.lower) &&
    !/(?:s|people|police)$/.test(first.lower)
  )
    return null;
  while (to - from < 16) {
    const token = tokens[to];
    if (token?.isCapital && !DAYS.test(token.lower) && !DETERMINERS.has(token.lower)) hasName = true;
    const next = tokens[to + 1];
    if (next?.kind !== 'word' || STOPS.has(next.lower) || AUXILIARIES.has(next.lower) || DAYS.test(next.lower) || isAdverb(next)) break;
    const isRole = ROLE_NOUNS.has(next.lower) || ROLE_ADJECTIVES.has(next.lower) || BODIES.test(next.lower);
    if (hasName && !next.isCapital && !PARTICLES.has(next.lower) && !isRole) break;
    if (token && ROLE_NOUNS.has(token.lower) && !next.isCapital && !isRole && !/^(?:of|for)$/.test(next.lower)) break;
    if (PREPOSITIONS.has(next.lower) && !/^(?:of|for)$/.test(next.lower)) break;
    if (PARTICLES.has(next.lower) && tokens[to + 2]?.kind !== 'word') break;
    to++;
  }
  return phrase(tokens, from, to, hasName && tokens[to]?.isCapital ? 'name' : 'description');
}

/** Whoever a thing is "according to": all that stands before the next mark, "a person on the call", "polls taken in May". */
export function sourceAfter(tokens: readonly Token[], from: number): Phrase | null {
  if (tokens[from]?.kind !== 'word') return null;
  const named = phraseAfter(tokens, from);
  let to = named?.to ?? from;
  while (
    to - from < LONGEST_SOURCE &&
    tokens[to + 1]?.kind === 'word' &&
    !/^(?:but|and|who|which|while)$/.test(tokens[to + 1]?.lower ?? '')
  )
    to++;
  return named?.to === to ? named : phrase(tokens, from, to, 'description');
}

/** The words used of a speaker, with the party and place in brackets behind the name: "Rep. Ann Lee (D-Wash.)". */
export function withBracket(tokens: readonly Token[], { start, end, form, to }: Phrase): Span {
  if (form !== 'name' || tokens[to + 1]?.text !== '(') return { start, end };
  const close = tokens.slice(to + 1, to + LONGEST_BRACKET).find((token) => token.text === ')');
  return { start, end: close?.end ?? end };
}

/** “…,” said |Ann Lee, a farmer in Kent|: a name with what is told of its bearer up to the end of the sentence. */
export function withApposition(tokens: readonly Token[], phrase: Phrase): Span {
  const { start, end } = withBracket(tokens, phrase);
  const comma = tokens.findIndex((token) => token.start >= end);
  const next = tokens[comma + 1];
  const opens = next && (OPENS_APPOSITION.test(next.lower) || ROLE_NOUNS.has(next.lower) || ROLE_ADJECTIVES.has(next.lower));
  if (tokens[comma]?.text !== ',' || !opens) return { start, end };
  let last = comma + 1;
  while (last + 1 < tokens.length) {
    const token = tokens[last + 1];
    const after = tokens[last + 2]?.lower ?? '';
    if (!token || token.kind === 'quote' || /^[.;:—–!?]$/.test(token.text)) break;
    if (token.text === ',' && (/ing$/.test(after) || LEAVES_APPOSITION.test(after) || speechVerb(after, undefined))) break;
    last++;
  }
  return { start, end: tokens[last]?.text === ',' ? end : (tokens[last]?.end ?? end) };
}

function phrase(tokens: readonly Token[], from: number, to: number, form: Phrase['form']): Phrase {
  const end = tokens[to]?.end ?? 0;
  const possessive = /['’]$/.test(tokens[to]?.text ?? '') ? 1 : 0;
  const before = tokens[from - 1];
  const isSetOff = before?.kind === 'quote' || /^[,—–]$/.test(before?.text ?? '');
  return { start: tokens[from]?.start ?? 0, end: end - possessive, form, from, to, isSetOff };
}
