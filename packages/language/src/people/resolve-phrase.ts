// Which person or body the words used for a speaker mean.
import type { Confidence } from '../reading.ts';
import type { People, Person } from './find-people.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { officeHolder, officesHeld } from './offices.ts';
import { countryOf } from './places.ts';
import { type Role, readRole, rolesAgree } from './read-role.ts';
import { type Gender, genderOfTitle } from './role-words.ts';

export interface Resolved {
  readonly name: string;
  readonly confidence: Confidence;
  readonly gender: Gender | null;
  /** False for bodies, countries and unnamed sources, to which "he" cannot refer. */
  readonly isPerson: boolean;
}

export interface Setting {
  readonly people: People;
  /** The day of publication, for the table of offices. */
  readonly day: string | null;
  /** Names of people spoken of lately, the latest first. */
  readonly recent: readonly string[];
}

const DETERMINER = /^(?:the|a|an|one|another|some|many|several|two|three|both|his|her|its|their|our|my)\s+/i;

/** A name ("Mr Trump", "the G7 group", "Moscow") at `position` in the article. */
export function resolveName(words: string, position: number, setting: Setting): Resolved {
  const { people } = setting;
  const run = namedIn(words, people);
  if (run?.name) {
    const full = people.byName.get(run.name);
    if (full) return personOf(full, 'sure');
    const gender = genderOfTitles(run);
    const fits = byPartOfName(run.name, people).filter((person) => !gender || !person.gender || person.gender === gender);
    const single = fits[0];
    if (single && fits.length === 1) return personOf(single, 'sure');
    if (single) return nearest(fits, position, setting);
    if (run.titles.length > 0) return { ...unknownHolder(run, setting), gender };
  }
  // "The Chancellor", "the PM": a role in capitals is a description still.
  if (/^(?:the|The) \S+$/.test(words) && readRole(roleSpelledOut(words))) return resolveDescription(roleSpelledOut(words), setting);
  const name = words.replace(DETERMINER, '').trim();
  const isPlain = !name.includes(' ') && !countryOf(name) && !/^\p{Lu}{2,}$/u.test(name);
  if (!isPlain) return { name, confidence: /^\p{Ll}/u.test(name) ? 'unsure' : 'sure', gender: null, isPerson: false };
  const isProper = people.proper.has(name);
  return { name, confidence: isProper ? 'sure' : 'unsure', gender: null, isPerson: isProper };
}

const roleSpelledOut = (words: string): string => words.replace(/\bPM$/, 'prime minister').replace(/\S+$/, (noun) => noun.toLowerCase());

// "Mr Morgan of the Sierra Club" is named by its first run, "White House spokesman Josh Earnest" by its last.
function namedIn(words: string, people: People): NameRun | undefined {
  const runs = findNameRuns(words, 0, words.length);
  const first = runs[0];
  const isFollowed = first !== undefined && /^(?:['’]s)? ?(?:,|\(|of\b|for\b|at\b|from\b)/.test(words.slice(first.end));
  if (first && isFollowed && (first.titles.length > 0 || people.byName.has(first.name))) return first;
  return runs.at(-1);
}

function byPartOfName(name: string, people: People): readonly Person[] {
  const plain = name.toLowerCase();
  const bySurname = people.bySurname.get(plain) ?? people.bySurname.get(plain.split(' ').at(-1) ?? '') ?? [];
  return bySurname.length > 0 ? bySurname : (people.byGiven.get(plain) ?? []);
}

function nearest(fits: readonly Person[], position: number, setting: Setting): Resolved {
  const named = fits.filter((person) => (person.fullMentions[0] ?? Number.POSITIVE_INFINITY) < position);
  const only = named[0];
  if (only && named.length === 1) return personOf(only, 'sure');
  const recent = setting.recent.find((name) => fits.some((person) => person.name === name));
  const latest = [...(named.length > 0 ? named : fits)].sort((a, b) => lastBefore(b, position) - lastBefore(a, position))[0];
  const chosen = fits.find((person) => person.name === recent) ?? latest ?? fits[0];
  return chosen ? personOf(chosen, 'unsure') : { name: '', confidence: 'unsure', gender: null, isPerson: true };
}

const lastBefore = (person: Person, position: number): number => person.fullMentions.findLast((at) => at < position) ?? -1;

// "President Trump" in a text that never gives the first name.
function unknownHolder(run: NameRun, { day }: Setting): Omit<Resolved, 'gender'> {
  const role = readRole(run.titles.join(' '));
  const holder = role ? officeHolder(role.country ?? 'US', role.role, day) : null;
  if (holder?.endsWith(` ${run.name}`)) return { name: holder, confidence: 'unsure', isPerson: true };
  return { name: run.name, confidence: 'sure', isPerson: true };
}

/** A description ("the US president", "a spokesman for the ministry"): the one person it fits, or its own words, unsure. */
export function resolveDescription(words: string, setting: Setting): Resolved {
  const own: Resolved = { name: words.replace(/^the /i, ''), confidence: 'unsure', gender: null, isPerson: false };
  const role = readRole(words);
  const isSingled = /^(?:the|The)\s/.test(words) || (role?.country !== null && !/^(?:a|an|one|another|some)\s/i.test(words));
  if (!role || !isSingled || (hasOtherOwner(words) && role.country === null) || /s$/.test(role.role)) return own;
  const candidates = candidatesFor(role, setting);
  const only = candidates[0];
  if (only && candidates.length === 1) return personOf(only, 'sure');
  const recent = setting.recent.find((name) => candidates.some((person) => person.name === name));
  const chosen = candidates.find((person) => person.name === recent);
  if (chosen) return personOf(chosen, setting.recent[0] === chosen.name ? 'sure' : 'unsure');
  const holder = role.country && !role.isFormer ? officeHolder(role.country, role.role, setting.day) : null;
  if (holder) return { name: holder, confidence: 'unsure', gender: null, isPerson: true };
  const last = role.country === null ? setting.recent[0] : undefined;
  if (last && candidates.length === 0 && setting.people.byName.get(last)?.roles.length === 0) return { ...own, name: last, isPerson: true };
  return { ...own, gender: genderOfTitle(role.role), isPerson: true };
}

// The best-founded tier that is not empty: the text gives this country's role; the office is known; the text gives a role without a country.
function candidatesFor(role: Role, { people, day }: Setting): readonly Person[] {
  const stated = people.list.filter((person) =>
    person.roles.some((each) => rolesAgree(each, role) && (role.country === null || each.country === role.country)),
  );
  const held = people.list.filter((person) => holdsOffice(person, role, day));
  if (role.country === null) return [...new Set([...stated, ...held])];
  if (stated.length > 0) return stated;
  if (held.length > 0) return held;
  return people.list.filter((person) => person.roles.some((each) => rolesAgree(each, role)) && officesHeld(person.name, day).length === 0);
}

function holdsOffice(person: Person, role: Role, day: string | null): boolean {
  if (role.isFormer) return false;
  const isHolder = officesHeld(person.name, day).some((office) => rolesAgree({ ...office, isFormer: false }, role));
  return isHolder || holdsUnderVariant(person, role, day);
}

// Spellings differ ("Zelensky", "Zelenskyy"): the same first letters of the surname and the same initial will do.
function holdsUnderVariant(person: Person, role: Role, day: string | null): boolean {
  if (role.country === null) return false;
  const holder = officeHolder(role.country, role.role, day);
  if (!holder) return false;
  const surname = holder.split(' ').at(-1) ?? '';
  return person.surname.slice(0, 6) === surname.slice(0, 6) && person.given[0] === holder[0];
}

const hasOtherOwner = (words: string): boolean => /['’]s?\s/.test(words) || /^(?:his|her|its|their|our|my)\s/i.test(words);

const genderOfTitles = (run: NameRun): Gender | null =>
  run.titles.reduce<Gender | null>((known, title) => known ?? genderOfTitle(title), null);

export function personOf(person: Person, confidence: Confidence): Resolved {
  return { name: person.name, confidence, gender: person.gender, isPerson: true };
}
