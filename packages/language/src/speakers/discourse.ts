// Who has been spoken of lately, so that "he" and "the president" find their person.
import type { People } from '../people/find-people.ts';
import { personOf, type Resolved, resolveDescription, resolveName } from '../people/resolve-phrase.ts';
import type { Gender } from '../people/role-words.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Unit } from './units.ts';

interface Mentioned {
  readonly resolved: Resolved;
  readonly unit: number;
  readonly isSpeaker: boolean;
  /** Only named in passing, not what the sentence is about. */
  readonly isBystander: boolean;
}

export interface Discourse {
  /** What the phrase, standing in unit number `unit`, refers to; null when it refers to nobody in the article ("it is said"). */
  resolve(phrase: Phrase, unit: number, isTrailing?: boolean): Resolved | null;
  /** Notes a subject, so that later pronouns may mean it. */
  note(resolved: Resolved, unit: number, isSpeaker: boolean): void;
  /** Notes somebody named in passing, whom a pronoun may mean too. */
  notePassing(surname: string, unit: number): void;
}

const REACH = 6;
const PRONOUN_GENDER: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

interface Background {
  readonly people: People;
  readonly day: string | null;
  readonly byline: string | null;
}

export function startDiscourse(text: string, units: readonly Unit[], { people, day, byline }: Background): Discourse {
  const history: Mentioned[] = [];
  const recentNames = () =>
    history
      .slice(-12)
      .reverse()
      .filter((each) => each.resolved.isPerson && !each.isBystander)
      .map((each) => each.resolved.name);
  return {
    note: (resolved, unit, isSpeaker) => {
      history.push({ resolved, unit, isSpeaker, isBystander: false });
    },
    notePassing: (surname, unit) => {
      const namesakes = people.bySurname.get(surname);
      const person = namesakes?.length === 1 ? namesakes[0] : undefined;
      if (!person || history.slice(-6).some((each) => each.unit === unit && each.resolved.name === person.name)) return;
      history.push({ resolved: personOf(person, 'sure'), unit, isSpeaker: false, isBystander: true });
    },
    resolve: (phrase, unit, isTrailing = false) => {
      const words = text.slice(phrase.start, phrase.end);
      const setting = { people, day, recent: recentNames() };
      if (phrase.form === 'name') return resolveName(words, phrase.start, setting);
      if (phrase.form === 'description') return resolveDescription(words, setting);
      const pronoun = words.toLowerCase();
      if (pronoun === 'i') return byline ? { name: byline, confidence: 'unsure', gender: null, isPerson: true } : null;
      const gender = PRONOUN_GENDER[pronoun];
      return gender ? onePerson(history, units, { gender, unit, isTrailing }) : severalOrThing(history, pronoun, unit);
    },
  };
}

function onePerson(
  history: readonly Mentioned[],
  units: readonly Unit[],
  { gender, unit, isTrailing }: { gender: Gender; unit: number; isTrailing: boolean },
): Resolved | null {
  const fits = history
    .slice(-24)
    .filter(
      ({ resolved, unit: at, isSpeaker }) =>
        (!isTrailing || at < unit || isSpeaker) && resolved.isPerson && unit - at <= REACH && (resolved.gender ?? gender) === gender,
    );
  const last = fits.at(-1);
  if (!last) return null;
  const together = fits.filter((each) => each.unit === last.unit);
  const chosen = together.findLast((each) => each.isSpeaker) ?? together.find((each) => !each.isBystander) ?? last;
  const rivals = chosen.isSpeaker ? together.filter((each) => !each.isBystander) : together;
  const names = new Set(rivals.map((each) => each.resolved.name));
  const isNear = unit - last.unit <= 2 || (units[unit]?.paragraph ?? 0) - (units[last.unit]?.paragraph ?? 0) <= 1;
  const isSure = names.size === 1 && !chosen.isBystander && isNear && chosen.resolved.confidence === 'sure';
  return { ...chosen.resolved, gender: chosen.resolved.gender ?? gender, confidence: isSure ? 'sure' : 'unsure' };
}

function severalOrThing(history: readonly Mentioned[], pronoun: string, unit: number): Resolved | null {
  if (pronoun === 'you' || pronoun === 'one' || pronoun === 'we') return null;
  const last = history.slice(-12).findLast((each) => !each.resolved.isPerson && unit - each.unit <= 3);
  return last ? { ...last.resolved, confidence: 'unsure' } : null;
}
