// Who appears in an article, under which full name, in which role.
import type { Span } from '../reading.ts';
import { genderOfGivenName } from './given-names.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { type Role, readRoleAfter, readRoleBefore } from './read-role.ts';
import { type Gender, genderOfTitle } from './role-words.ts';

export interface Person {
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  gender: Gender | null;
  readonly roles: Role[];
  /** Where the full name stands, in order. */
  readonly fullMentions: number[];
}

export interface People {
  readonly list: readonly Person[];
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  readonly byName: ReadonlyMap<string, Person>;
  /** Names seen with a capital where no sentence begins, so that it means something. */
  readonly proper: ReadonlySet<string>;
}

const MOST_NAMESAKES = 20;

/** People named in full anywhere in the paragraphs given; titles and roles are learned from every mention of them. */
export function findPeople(text: string, paragraphs: readonly Span[]): People {
  const runs = paragraphs.flatMap((paragraph) => findNameRuns(text, paragraph.start, paragraph.end));
  const byKey = new Map<string, Person>();
  const byName = new Map<string, Person>();
  const surnameUses = countSurnames(runs);
  for (const run of runs) {
    if (!run.looksLikePerson || isHeadlineOnly(run, surnameUses)) continue;
    const words = run.name.split(' ').filter((word) => !/^(?:Jr|Sr)\.?$/.test(word));
    const given = words[0] ?? '';
    const surname = words.at(-1) ?? '';
    const key = `${given.toLowerCase()} ${surname.toLowerCase()}`;
    const known = byKey.get(key);
    const person = known ?? { name: properName(run.name), given, surname, gender: genderOfGivenName(given), roles: [], fullMentions: [] };
    person.fullMentions.push(run.nameStart);
    if (!known) byKey.set(key, person);
    byName.set(run.name, person);
  }
  const list = [...byKey.values()];
  const bySurname = groupBy(list, (person) => person.surname.toLowerCase());
  const byGiven = groupBy(list, (person) => person.given.toLowerCase());
  const inSentence = runs.filter((run) => /[\p{L},;] $/u.test(text.slice(Math.max(0, run.start - 2), run.start)) || run.titles.length > 0);
  const proper = new Set(inSentence.map((run) => run.name));
  const people = { list, bySurname, byGiven, byName, proper };
  for (const run of runs) learnFrom(text, run, people);
  return people;
}

function learnFrom(text: string, run: NameRun, people: People): void {
  const named = people.byName.get(run.name);
  const person = named ?? onlyOne(people.bySurname.get(run.name.toLowerCase()));
  if (!person) return;
  for (const title of run.titles) person.gender ??= genderOfTitle(title);
  const before = readRoleBefore(text, run.nameStart);
  const after = named && !run.isPossessive ? readRoleAfter(text, run.end) : null;
  for (const role of [before, after]) {
    if (role && !person.roles.some((each) => each.role === role.role && each.country === role.country)) person.roles.push(role);
  }
}

const onlyOne = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

function countSurnames(runs: readonly NameRun[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const run of runs) {
    const last = run.name.split(' ').at(-1) ?? '';
    uses.set(last, (uses.get(last) ?? 0) + 1);
  }
  return uses;
}

// A run of four or more capitalised words seen once is a headline or the title of a work, not a person.
const isHeadlineOnly = (run: NameRun, uses: ReadonlyMap<string, number>): boolean => {
  const words = run.name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 4 && (uses.get(words.at(-1) ?? '') ?? 0) < 2;
};

function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function groupBy(list: readonly Person[], keyOf: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of list) {
    const group = groups.get(keyOf(person));
    if (!group) groups.set(keyOf(person), [person]);
    else if (group.length < MOST_NAMESAKES) group.push(person);
  }
  return groups;
}
