// Why an earlier check was found for a claim, as a person can see for themselves: words, numbers and names both hold, and what turns one round.
import { foldWords } from '@touchstone/matching';

export interface MatchReasons {
  words: string[];
  numbers: string[];
  names: string[];
  /** Words of the claim and of the earlier check that say the opposite of each other: ["rose", "fell"]. */
  opposites: [string, string][];
}

const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'rose',
      'rise',
      'rises',
      'risen',
      'rising',
      'increase',
      'increased',
      'increases',
      'grew',
      'grow',
      'grown',
      'up',
      'doubled',
      'higher',
      'more',
    ],
    [
      'fell',
      'fall',
      'falls',
      'fallen',
      'falling',
      'decrease',
      'decreased',
      'decreases',
      'shrank',
      'shrink',
      'dropped',
      'down',
      'halved',
      'lower',
      'fewer',
      'less',
    ],
  ],
  [
    ['won', 'wins', 'win'],
    ['lost', 'loses', 'lose'],
  ],
  [
    ['allow', 'allows', 'allowed', 'legal'],
    ['ban', 'bans', 'banned', 'forbid', 'forbidden', 'illegal'],
  ],
  [
    ['supported', 'supports', 'support', 'for'],
    ['opposed', 'opposes', 'oppose', 'against'],
  ],
  [
    ['opened', 'opens', 'open'],
    ['closed', 'closes', 'close', 'shut'],
  ],
  [
    ['best', 'highest', 'most'],
    ['worst', 'lowest', 'least'],
  ],
];
/** As words are folded, and as they are shown. */
const NEGATIONS: Readonly<Record<string, string>> = {
  not: 'not',
  no: 'no',
  never: 'never',
  none: 'none',
  cannot: 'cannot',
  didn: 'didn’t',
  doesn: 'doesn’t',
  isn: 'isn’t',
  wasn: 'wasn’t',
};

const COMMON = new Set(
  'the a an and or but of to in on at for from by with as is are was were be been has have had do does did it its this that these those he she they his her their we our you your i who which what when where than then there will would can could may into about over after before more most said says not no s t'.split(
    ' ',
  ),
);
const MOST = 8;

const CALENDAR = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

const namesOf = (text: string) =>
  [...text.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}’'-]+/gu)].flatMap(([name]) => foldWords(name)).filter((name) => !CALENDAR.has(name));
const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

export function whyItMatched(claim: string, earlier: string): MatchReasons {
  const asked = new Set(foldWords(claim));
  const found = new Set(foldWords(earlier));
  const shared = [...asked].filter((word) => found.has(word) && !COMMON.has(word));
  const theirNames = new Set([...namesOf(claim), ...namesOf(earlier)]);
  const theirNumbers = new Set(numbersOf(earlier));
  const isNumber = (word: string) => /\p{N}/u.test(word);
  return {
    words: shared.filter((word) => !theirNames.has(word) && !isNumber(word)).slice(0, MOST),
    numbers: [...new Set(numbersOf(claim))].filter((number) => theirNumbers.has(number)).slice(0, MOST),
    names: shared.filter((word) => theirNames.has(word) && !isNumber(word)).slice(0, MOST),
    opposites: oppositesBetween(asked, found),
  };
}

function oppositesBetween(asked: ReadonlySet<string>, found: ReadonlySet<string>): [string, string][] {
  const turned = OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).flatMap(
    ([ours, theirs]): [string, string][] => {
      const mine = ours.find((word) => asked.has(word) && !found.has(word));
      const counter = theirs.find((word) => found.has(word) && !asked.has(word));
      return mine && counter ? [[mine, counter]] : [];
    },
  );
  const denial = (words: ReadonlySet<string>) => Object.entries(NEGATIONS).find(([word]) => words.has(word))?.[1];
  const [mine, counter] = [denial(asked), denial(found)];
  if (mine && !counter) turned.push([mine, '']);
  if (!mine && counter) turned.push(['', counter]);
  return turned;
}
