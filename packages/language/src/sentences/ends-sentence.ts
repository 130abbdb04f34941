// Whether a full stop, question mark or the like ends the sentence it stands in.

import { LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS, opensSentences, TRAILING_ABBREVIATIONS } from './abbreviations.ts';
import { type Abbreviations, abbreviationsIn } from './abbreviations-abroad.ts';

interface Candidate {
  readonly text: string;
  readonly sentenceStart: number;
  /** Where the terminator begins; `end` is behind it and the closing quotes and brackets that follow. */
  readonly mark: number;
  readonly terminator: string;
  readonly closers: string;
  readonly end: number;
  readonly limit: number;
  readonly language: string;
}

const WORD_BEFORE = 40;
const WORD_AFTER = 60;
const LIST_HEAD = /^\s*(?:[•⁃]|\d{1,3}[.)]|[a-h][.)])/u;
const LIST_LABEL = /^[•⁃]?(?:\d{1,3}|[a-h])$/u;
const SPEECH_AFTER_QUOTE =
  /^(?:(?:[A-Z][\p{L}.’'-]+ ){1,3}|(?:He|She|They|I|We) )(?:said|says|asked|asks|added|replied|wrote|tweeted|told|shouted|cried|continued|exclaimed|wondered|demanded|screamed|yelled|inquired|joked|quipped|responded|declared|chanted|thundered|continued|writes|tweets|tells)\b/u;
const SIGNED = /^[―—–-]\s?(?:\p{Lu}[\p{L}.’'-]*\s?){2,6}$/u;

/** Rules for English, and with their own abbreviations for other languages; Han full stops too. */
export function endsSentence(candidate: Candidate): boolean {
  const { text, mark, terminator, closers, end, limit } = candidate;
  if (/[。！？؟۔।]/.test(terminator)) return true;
  const before = text.slice(Math.max(candidate.sentenceStart, mark - WORD_BEFORE), mark);
  const rest = text.slice(end, Math.min(limit, end + WORD_AFTER));
  if (!/^\s/.test(rest)) return closers === '' && startsWithoutSpace(before, terminator, rest);
  const after = rest.trimStart();
  if (after === '') return false;
  if (terminator.startsWith('.')) {
    const spaced = spacedDots(text, mark, terminator, after);
    if (spaced !== null) return spaced;
  }
  if (/["'”’»]/.test(closers) && isAttribution(terminator, after)) return false;
  const isLowerAfter = /^["'“‘(]?\p{Ll}/u.test(after) && !/^(?:i[A-Z]|e[A-Z]|http)/.test(after);
  if (before.endsWith('[')) return false;
  if (isLowerAfter) return closers === '' && endsBeforeLowerCase(candidate, before, after);
  if (/["”’»]/.test(closers) && SIGNED.test(after)) return false;
  if (/^[,;:—–-]/.test(after) && !/^[-–—]\s*["“]?\p{Lu}/u.test(after)) return false;
  if (closers === ')' && LIST_HEAD.test(headOf(candidate)) && /(?:^|\s)(?:\d{1,3}|[a-h])$/.test(before)) return false;
  if (terminator !== '.' || closers.includes(')')) return !(terminator === '…' || terminator === '...') || /^["“‘'(]?\p{Lu}/u.test(after);
  return endsAtFullStop(candidate, before, after);
}

function endsAtFullStop(candidate: Candidate, before: string, after: string): boolean {
  const word = /[^\s("'“‘[]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const abroad = abbreviationsIn(candidate.language);
  if (abroad) return endsAbroad(abroad, before, word, after);
  const wordsSoFar = candidate.mark - candidate.sentenceStart < 30 ? before.trim().split(/\s+/).length : 9;
  const nextWord = /^["'“‘(]*([\p{L}\p{N}’'.]+)/u.exec(after)?.[1] ?? '';
  const nextOpens = opensSentences(nextWord.replace(/[.’'].*$/u, ''));
  if (LIST_LABEL.test(word) && LIST_HEAD.test(headOf(candidate))) return false;
  if (LEADING_ABBREVIATIONS.has(lower)) return false;
  if (NUMBER_ABBREVIATIONS.has(lower) && /^\p{L}/u.test(word)) {
    if (/^[\d(]/.test(after)) return false;
    if (lower.length <= 2 || /^(?:mar|sat|sun|art|ed|ch|ext|mon|fig|dec)$/.test(lower)) return true;
    return nextOpens;
  }
  if (TRAILING_ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    if (wordsSoFar < 4) return false;
    return nextOpens || (/^(?:a|p)\.m$/i.test(word) && /^\p{Lu}/u.test(nextWord)) || /^["“]/u.test(after);
  }
  if (/^\p{Lu}$/u.test(word)) return endsAtInitial(before, word, nextOpens);
  return true;
}

// A word before lower case never comes here: that a capital follows is all that tells.
function endsAbroad(
  { leading, beforeNumber, trailing, beforeOrdinal }: Abbreviations,
  before: string,
  word: string,
  after: string,
): boolean {
  const lower = word.toLowerCase();
  const previous = before.slice(0, -word.length).trimEnd();
  const previousWord = /\S*$/.exec(previous)?.[0].toLowerCase() ?? '';
  const isAfterNumber = /\d$/.test(previous);
  if (/^\d/.test(after) && (beforeNumber.has(lower) || leading.has(lower) || lower.endsWith('str'))) return false;
  if (/^\d{1,2}$/.test(word) && beforeOrdinal.has(previousWord)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  const isMeasured = trailing.has(lower) && (isAfterNumber || !leading.has(lower) || /\.$/.test(previousWord));
  if (isMeasured && /\p{L}/u.test(word)) return /^["“„«(¿¡]?\p{Lu}/u.test(after);
  if (leading.has(lower)) return false;
  return !/^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word);
}

function endsAtInitial(before: string, letter: string, nextOpens: boolean): boolean {
  const previous = before.slice(0, -letter.length).trimEnd();
  if (previous === '' || /(?:^|\s)\p{Lu}\.$/u.test(previous)) return false;
  const isAfterName = /(?:^|\s)\p{Lu}[\p{L}’'-]*$/u.test(previous);
  return !isAfterName && nextOpens;
}

// "Hello world.Today is Tuesday": a missing space, but neither a domain name nor a number.
function startsWithoutSpace(before: string, terminator: string, rest: string): boolean {
  if (terminator.length > 3 || !/^\p{Lu}\p{Ll}*(?:[\s.,’']|$)/u.test(rest)) return false;
  const token = /\S*$/.exec(before)?.[0] ?? '';
  if (/[@/:]|www\.|\.\w/.test(token)) return false;
  return /^["“‘(]?\p{L}?\p{Ll}{2,}$/u.test(token) || /\d$/.test(token);
}

function endsBeforeLowerCase(candidate: Candidate, before: string, after: string): boolean {
  const { terminator, language } = candidate;
  if (language !== 'en') return false;
  if (terminator.includes('?')) return !/^(?:\p{L}+ ){0,2}(?:said|asked|says|asks|wondered|added)\b/u.test(after);
  if (terminator.includes('!!')) return true;
  // People who write without capitals: a sentence that itself began in lower case, or a word that opens sentences, shows it.
  const isCasual = /^\p{Ll}/u.test(headOf(candidate).trimStart()) || opensInLowerCase(after);
  if (!isCasual) return false;
  const word = /[^\s("'“‘[]*$/u.exec(before)?.[0] ?? '';
  return /^[.!]$/.test(terminator) && /^\p{L}{3,}$/u.test(word) && !TRAILING_ABBREVIATIONS.has(word) && !NUMBER_ABBREVIATIONS.has(word);
}

const opensInLowerCase = (after: string): boolean =>
  /^(?:i|i'm|im|they|we|you|he|she|it|its|the|this|there|just|if|what|who|why|how|my|also|please|thanks|lol)\b/.test(after);

// “Why?” Smith asked. After a full stop only when nothing follows the verb, for then it cannot be a sentence of its own.
function isAttribution(terminator: string, after: string): boolean {
  const match = SPEECH_AFTER_QUOTE.exec(after);
  return match !== null && (/[?!]/.test(terminator) || /^(?:[.,]|$)/.test(after.slice(match[0].length)));
}

const headOf = (candidate: Candidate): string => candidate.text.slice(candidate.sentenceStart, candidate.sentenceStart + 8);

// ". . ." written with spaces: three open an omission, a fourth ends the sentence, before them or after.
function spacedDots(text: string, mark: number, terminator: string, after: string): boolean | null {
  if (terminator !== '.') return null;
  const isFollowed = after.startsWith('.');
  const isPreceded = /\.\s$/.test(text.slice(Math.max(0, mark - 2), mark));
  if (!isFollowed && !isPreceded) return null;
  const isAttached = /\S/.test(text[mark - 1] ?? ' ');
  if (isFollowed) return isAttached && /^\. \. \. \p{Lu}/u.test(after);
  const dots = /(\S?)((?:\s?\.)+)$/u.exec(text.slice(Math.max(0, mark - 12), mark + 1))?.[2] ?? '';
  return dots.replace(/\s/g, '').length >= 4 && dots.startsWith(' ') && /^\p{Lu}/u.test(after);
}
