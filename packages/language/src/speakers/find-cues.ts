// The cues of a unit: verbs of saying with the one who says it, "according to", and labels before a colon.
import { AUXILIARIES, isAdverb, opensPhrase, type Phrase, PRONOUNS, phraseAfter, phraseBefore, sourceAfter } from './noun-phrases.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

export interface Cue {
  /** Indexes of the first and last token of the verb, or of "according to". */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase | null;
  readonly base: string;
  readonly kind: SpeechVerb['kind'] | 'source';
  readonly isParticiple: boolean;
  /** The verb comes before its subject: “…,” said X. */
  readonly isInverted: boolean;
}

// What follows these is who was spoken to, not who spoke.
const HEARS_AFTER = new Set(['tell', 'ask', 'inform', 'remind', 'assure', 'thank', 'advise', 'answer']);
const BE = new Set(['is', 'was', 'were', 'are', 'be', 'been', 'being', 'get', 'gets', 'got', "wasn't", "weren't"]);
const NOUN_BEFORE =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|of|in|for|by|with|some|any|no|new|false|such|to|and|on|from)$/;

const OPENS_OBJECT =
  /^(?:that|the|a|an|he|she|they|it|we|i|you|his|her|their|its|there|this|these|those|no|some|many|most|all|more|less|one|two|three|why|how|what|whether|if|only)$/;

/** Cues in order. A verb that shares its subject with the one before, or a participle, is given that subject. */
export function findCues(tokens: readonly Token[], mainSubject: Phrase | null): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const subject = sourceAfter(tokens, at + 2);
      if (subject) cues.push({ from: at, to: at + 1, subject, base: 'according', kind: 'source', isParticiple: false, isInverted: false });
      continue;
    }
    const found = token.isCapital && at > 0 ? null : speechVerb(token.lower, tokens[at + 1]?.lower);
    if (!found) continue;
    const cue = readCue(tokens, at, { ...found, previous: cues.at(-1), mainSubject });
    if (cue) {
      cues.push(cue);
      at = cue.to;
    }
  }
  return cues;
}

interface Found {
  readonly verb: SpeechVerb;
  readonly length: number;
  readonly previous: Cue | undefined;
  readonly mainSubject: Phrase | null;
}

function readCue(tokens: readonly Token[], at: number, found: Found): Cue | null {
  const { verb, length, previous, mainSubject } = found;
  const before = tokens[at - 1];
  const to = at + length - 1;
  if (isOwnersWord(before, verb)) return null;
  const cue = { from: at, to, base: verb.base, kind: verb.kind, isParticiple: false, isInverted: false };
  const adjacent = previousWord(tokens, at);
  if (verb.form === 'participle') {
    if (before && NOUN_BEFORE.test(before.lower) && !/^(?:by|and|in|for)$/.test(before.lower)) return null;
    if (adjacent && BE.has(adjacent.lower)) return finite(tokens, at, { cue, previous, mainSubject });
    return { ...cue, subject: participleSubject(tokens, at, found), isParticiple: true };
  }
  if (adjacent && BE.has(adjacent.lower) && /ed$|told|said|shown|found|known|written/.test(tokens[at]?.lower ?? ''))
    return bySubject(tokens, to, cue);
  if (tokens[to + 1]?.lower === 'by' && verb.form === 'finite') return bySubject(tokens, to, cue);
  if (verb.isNounToo && isNounHere(tokens, at, to)) return null;
  if (verb.form === 'base' && adjacent?.lower === 'to') {
    const subject = previous?.subject ?? mainSubject;
    return subject && { ...cue, subject };
  }
  if (before?.kind === 'quote' || (before?.text === ',' && tokens[at - 2]?.kind === 'quote') || before?.text === ',') {
    const inverted = phraseAfter(tokens, to + 1);
    if (
      inverted &&
      !HEARS_AFTER.has(verb.base) &&
      (before.kind === 'quote' ||
        tokens[at - 2]?.kind === 'quote' ||
        (inverted.form === 'name' && tokens[inverted.to + 1]?.kind !== 'word'))
    ) {
      return verb.kind === 'directive' ? null : { ...cue, subject: inverted, isInverted: true };
    }
  }
  return finite(tokens, at, { cue, previous, mainSubject, verb });
}

// "Mr. Lund's reported income", "the pledged delegates": a word told of a thing, not a telling.
const isOwnersWord = (before: Token | undefined, { form }: SpeechVerb): boolean =>
  form === 'finite' &&
  before !== undefined &&
  (/^(?:the|a|an|of|his|their|its|her)$/.test(before.lower) || (before.isCapital && /[^tse]['’]s$/.test(before.lower)));

// "footage of Trump saying": the noun right before. ", saying": whoever the sentence had speaking, unless in an aside with "who".
function participleSubject(tokens: readonly Token[], at: number, { previous, mainSubject }: Found): Phrase | null {
  const before = tokens[at - 1];
  if (before?.isCapital || PRONOUNS.has(before?.lower ?? '')) {
    const own = phraseBefore(tokens, at);
    if (own && own !== 'shared') return own;
  }
  const shared = previous?.subject;
  const isNested =
    shared &&
    mainSubject &&
    shared.from > mainSubject.to &&
    (tokens[shared.from - 1]?.lower === 'that' || speechVerb(tokens[shared.from - 1]?.lower ?? '', undefined));
  if (isNested) return mainSubject;
  const isAside = shared && /^(?:who|which)$/.test(tokens[shared.to + 1]?.lower ?? '');
  return (isAside ? mainSubject : shared) ?? mainSubject;
}

interface Finite {
  readonly cue: Omit<Cue, 'subject'>;
  readonly previous: Cue | undefined;
  readonly mainSubject: Phrase | null;
  readonly verb?: SpeechVerb;
}

function finite(tokens: readonly Token[], at: number, { cue, previous, mainSubject, verb }: Finite): Cue | null {
  const subject = phraseBefore(tokens, at);
  if (subject === 'shared') {
    if (verb?.form === 'base' || verb?.isNounToo) return null;
    return { ...cue, subject: previous?.subject ?? mainSubject };
  }
  if (subject === null) {
    const before = tokens[at - 1];
    if (at === 0 || before?.text === ',' || before?.kind === 'quote')
      return verb?.form === 'base' || verb?.isNounToo ? null : { ...cue, subject: previous?.subject ?? mainSubject };
    return null;
  }
  if (verb?.form === 'base' && !mayBePlural(tokens, at, subject)) return null;
  if (verb?.isNounToo && subject.form === 'description' && subject.from < subject.to && !opensPhrase(tokens[subject.from])) return null;
  return { ...cue, subject };
}

// "the claims", "Mr A's claims", "the list of demands set out by": what stands on either side decides.
function isNounHere(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to + 1];
  if (before && (NOUN_BEFORE.test(before.lower) || /['’]s?$/.test(before.text))) return true;
  if (!after || AUXILIARIES.has(after.lower)) return true;
  if (/^[.;)]$/.test(after.text)) return tokens[0]?.kind !== 'quote';
  const isNamed = before?.isCapital || PRONOUNS.has(before?.lower ?? '') || /^(?:also|has|have|had)$/.test(before?.lower ?? '');
  return !isNamed && after.kind === 'word' && !after.isCapital && !OPENS_OBJECT.test(after.lower);
}

function mayBePlural(tokens: readonly Token[], at: number, subject: Phrase): boolean {
  const previous = previousWord(tokens, at);
  if (previous && AUXILIARIES.has(previous.lower)) return true;
  const last = tokens[subject.to];
  if (subject.form === 'pronoun') return /^(?:i|we|they|you)$/.test(last?.lower ?? '');
  const inner = tokens.slice(subject.from, subject.to);
  if (inner.some((token) => token.lower === 'and')) return true;
  const head = inner[inner.findIndex((token) => /^(?:of|to|in|for|with|at|from|on)$/.test(token.lower)) - 1] ?? last;
  return [head, last].some((token) =>
    /(?:s|people|police|many|few|some|others|men|women|media|who|most|majority|half|percent|third|thirds|quarter|both|all|two|three|four|five|six|seven|ten|\d|%)$/.test(
      token?.lower ?? '',
    ),
  );
}

function bySubject(tokens: readonly Token[], to: number, cue: Omit<Cue, 'subject'>): Cue | null {
  if (tokens[to + 1]?.lower !== 'by') return null;
  const subject = phraseAfter(tokens, to + 2);
  return subject && { ...cue, subject };
}

function previousWord(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (index > 0 && isAdverb(tokens[index] as Token)) index--;
  return tokens[index];
}
