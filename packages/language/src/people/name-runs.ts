// Where a text names somebody or something: runs of capitalised words, with the titles in front of them.
import type { Span } from '../reading.ts';
import { opensSentences } from '../sentences/abbreviations.ts';
import { genderOfGivenName } from './given-names.ts';
import { countryOf } from './places.ts';
import { endsLikeOrganisation, HONORIFICS } from './role-words.ts';

export interface NameRun extends Span {
  /** The name without titles: "Vladimir Putin" of "Russian President Vladimir Putin". Empty when nothing is left. */
  readonly name: string;
  readonly nameStart: number;
  /** The words before the name: "Russian President", "Mr". */
  readonly titles: readonly string[];
  readonly isPossessive: boolean;
  readonly looksLikePerson: boolean;
}

const ABBREVIATED =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Rev|Hon|Jr|Sr|St|Del|Atty|Adm|Cmdr|Messrs|Supt|Insp|Det|Cllr|Pres|Sec|Amb|Brig|Fr|Co|Inc|Corp|Ltd|Bros)\\.';
const CAPITAL_WORD = `(?:${ABBREVIATED}|(?:\\p{Lu}\\.)+(?![\\p{L}\\p{N}])|\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*)`;
const PARTICLES = '(?:(?:de|del|da|dos|di|van|von|der|den|bin|ibn|al|el|la|le|ter|du)[ \\u00a0]+){0,2}';
const RUN = new RegExp(`${CAPITAL_WORD}(?:[ \\u00a0]+${PARTICLES}${CAPITAL_WORD})*`, 'gu');
const TITLE_OF = /\b(?:secretary|minister|director|head|chief|leader|speaker|chair|duke|prince|bishop|archbishop) (?:of|for)(?: the)? $/i;
const NOT_PEOPLE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|New|United|Los|Las|San|Santa|Saint|North|South|East|West|Great|White|Wall|Red|Black|Supreme|High|Middle|Central|World|Social|National|International|Federal|European|Affordable|Islamic|Democratic|Republican|Conservative|Labour|Liberal|Green|Associated|Christmas|Easter|Article|Section|Chapter|Brexit|Covid|Royal|Native|African|Holy|Cold|Capitol|Super)$/;

/** Every run of capitalised words in the range, its titles told from its name. */
export function findNameRuns(text: string, start: number, end: number): NameRun[] {
  const runs: NameRun[] = [];
  for (const match of text.slice(start, end).matchAll(RUN)) {
    const run = readRun(text, start + match.index, match[0]);
    if (run) runs.push(run);
  }
  return runs;
}

function readRun(text: string, at: number, source: string): NameRun | null {
  const found = [...source.matchAll(/\S+/g)].slice(0, 12).map((word) => ({ at: at + word.index, word: word[0] }));
  const before = text.slice(Math.max(0, at - 40), at);
  let from = 0;
  if (TITLE_OF.test(before) && found.length > 1) from = 1;
  while (from < found.length - 1 && opensWithoutNaming(found[from]?.word ?? '')) from++;
  let nameFrom = from;
  for (let index = from; index < found.length - 1; index++) {
    const word = found[index]?.word ?? '';
    if (isTitle(word) || (index === nameFrom && countryOf(word) && isTitle(found[index + 1]?.word ?? ''))) nameFrom = index + 1;
  }
  const last = found.at(-1);
  const first = found[from];
  if (!last || !first) return null;
  const lastWord = last.word.replace(/(?:['’]s|(?<=s)['’]|['’]|\.)$/u, (ending) =>
    ending === '.' && /^(?:\p{Lu}|Jr|Sr)\.$/u.test(last.word) ? ending : '',
  );
  const isPossessive = /(?:['’]s|s['’])$/u.test(last.word);
  const nameWords = found.slice(nameFrom).map((each) => each.word);
  nameWords[nameWords.length - 1] = lastWord;
  const name = isTitle(lastWord) && nameWords.length === 1 ? '' : nameWords.join(' ');
  const titles = found.slice(from, nameFrom).map((each) => each.word);
  return {
    start: first.at,
    end: last.at + lastWord.length,
    name,
    nameStart: found[nameFrom]?.at ?? at,
    titles,
    isPossessive,
    looksLikePerson: looksLikePerson(name),
  };
}

function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 5 || /\p{N}|&/u.test(name)) return false;
  if (
    NOT_PEOPLE.test(words[0] ?? '') ||
    endsLikeOrganisation(last) ||
    countryOf(name) ||
    countryOf(words[0] ?? '') ||
    NOT_PEOPLE.test(last)
  )
    return false;
  if (/^(?:The|A|An|In|On|And|But|For|Of)$/.test(words[0] ?? '')) return false;
  if (countryOf(last) && !genderOfGivenName(words[0] ?? '')) return false;
  return words.some((word) => word.length > 2 && word !== word.toUpperCase()) || words.every((word) => /^\p{Lu}{2,}$/u.test(word));
}

/** "Mr", "Sen.", "President", "Foreign": a word that stands before a name without being part of it. */
function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''));
}

function opensWithoutNaming(word: string): boolean {
  if (/.{3}ly$/.test(word) && !genderOfGivenName(word)) return true;
  return (
    opensSentences(word) ||
    /^(?:Meanwhile|Yesterday|Today|Earlier|Later|Speaking|Writing|Asked|Also|Like|Unlike|Both|With|Without|Former|Ex|Late|Then|Now|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      word,
    )
  );
}
