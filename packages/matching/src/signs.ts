// What speaks for a candidate being the fact-check that is looked for, as numbers. Their order is that of the weights.
import type { GramSet } from './gram-set.ts';
import { Marks } from './marks.ts';
import type { WordIndex } from './word-index.ts';

/** Of words alone. */
const WORD_SIGNS = [
  'words, of the best',
  'words, of all there could be',
  'words, above the others',
  'words of the claim, of the best',
  'words of the title, of the best',
  'share of the claim',
  'share of the title',
  'share of the question',
  'telling words shared',
  'telling words not asked for',
  'pairs of words, of the best',
  'pairs of words',
  'numbers shared',
  'numbers not asked for',
  'share of the numbers asked for',
  'place by words',
  'length of the claim',
  'rarest word shared',
  'spelling',
] as const;
/** Of the meanings of sentences, where there are vectors. */
const MEANING_SIGNS = [
  'meaning of the claim',
  'meaning of the title',
  'meaning',
  'meaning, above the others',
  'meaning, of the best',
  'meaning of the claim, to the best',
  'meaning of the title, to the best',
  'place by meaning',
] as const;
/** Of the days, where the day of the question is known. */
const DAY_SIGNS = [
  'same day',
  'same week',
  'same month',
  'same year',
  'days between',
  'said later',
  'others by the speaker on that day',
  'speaker named',
] as const;

export type Sight = 'words' | 'words and meaning' | 'words and days' | 'words, meaning and days';

export function sightOf(hasMeaning: boolean, hasDay: boolean): Sight {
  if (hasDay) return hasMeaning ? 'words, meaning and days' : 'words and days';
  return hasMeaning ? 'words and meaning' : 'words';
}

/** The names of the signs that are seen, in order. */
export const signNames = (sight: Sight): string[] => [
  ...WORD_SIGNS,
  ...(sight.includes('meaning') ? MEANING_SIGNS : []),
  ...(sight.includes('days') ? DAY_SIGNS : []),
];

/** A candidate as the index sees it. */
export interface Seen {
  place: number;
  /** As it is compared letter by letter. */
  text: string;
  numbers: readonly number[];
  /** BM25 over all words, 0 where it was not found by them. */
  gain: number;
  /** Cosines to the vectors of claim and title; null where it or the question has none. */
  cosines: readonly [number, number] | null;
  wordRank: number | null;
  meaningRank: number | null;
  /** Days from the question to the candidate; null when either is not known. */
  days: number | null;
  saidNearby: number;
  isSpeakerNamed: boolean;
}

export interface Asked {
  terms: readonly number[];
  weights: ReadonlyMap<number, number>;
  numbers: readonly number[];
  /** Of its terms that no text holds too. */
  whole: number;
  hasDay: boolean;
}

/** In a small library a candidate stands out as it would among so many that share nothing with the question, by words and by meaning. */
const LEAST_OTHERS = 100;
const NO_GAIN = 0;
const FAR_IN_MEANING = 0.3;
const NOT_RANKED = 200;
const NO_DAYS = 9999;

/** One row for each candidate: of words, of meaning where its vectors are known, of days where the question's is. */
export function signsOf(
  candidates: readonly Seen[],
  { terms, weights, numbers, whole, hasDay }: Asked,
  index: WordIndex,
  grams: GramSet,
): number[][] {
  const askedPairs = new Set(pairsOf(terms, weights));
  const askedNumbers = new Set(numbers);
  const gains = candidates.map(({ gain }) => gain);
  const gain = spreadOf(gains, NO_GAIN);
  const meaning = spreadOf(
    candidates.flatMap(({ cosines }) => (cosines ? [Math.max(...cosines)] : [])),
    FAR_IN_MEANING,
  );
  const claimMeaning = Math.max(...candidates.map(({ cosines }) => cosines?.[0] ?? 0));
  const titleMeaning = Math.max(...candidates.map(({ cosines }) => cosines?.[1] ?? 0));
  const parts = candidates.map(({ place }) => {
    const claim = index.claimOf(place);
    const title = index.titleOf(place);
    let pairGain = 0;
    for (const pair of new Set([...pairsOf(claim, weights), ...pairsOf(title, weights)]))
      if (askedPairs.has(pair)) pairGain += (weights.get(Math.floor(pair / PAIR)) ?? 0) + (weights.get(pair % PAIR) ?? 0);
    return { claim, title, pairGain, claimGain: index.gainOfClaim(place), titleGain: index.gainOfTitle(place) };
  });
  const most = (of: (part: (typeof parts)[number]) => number) => Math.max(...parts.map(of)) || 1;
  const mostPair = most(({ pairGain }) => pairGain);
  const mostClaim = most(({ claimGain }) => claimGain);
  const mostTitle = most(({ titleGain }) => titleGain);

  const inClaim = new Marks();
  const inTitle = new Marks();
  return candidates.map((candidate, at) => {
    const { claim, title, pairGain, claimGain, titleGain } = parts[at] as (typeof parts)[number];
    const ofClaim = { asked: 0, whole: 0 };
    const ofTitle = { asked: 0, whole: 0 };
    let shared = 0;
    let rarest = 0;
    let notAsked = 0;
    inClaim.begin();
    for (const id of claim) {
      if (!inClaim.add(id)) continue;
      const weight = weights.get(id);
      const own = weight ?? index.weightOf(id);
      ofClaim.whole += own;
      if (weight === undefined) notAsked += own;
      else {
        ofClaim.asked += own;
        shared += own;
        rarest = Math.max(rarest, own);
      }
    }
    inTitle.begin();
    for (const id of title) {
      if (!inTitle.add(id)) continue;
      const weight = weights.get(id);
      const own = weight ?? index.weightOf(id);
      ofTitle.whole += own;
      if (weight !== undefined) ofTitle.asked += own;
      if (inClaim.has(id)) continue;
      if (weight === undefined) notAsked += own;
      else shared += own;
    }
    const numbersShared = candidate.numbers.filter((id) => askedNumbers.has(id)).length;
    const signs = [
      candidate.gain / gain.most,
      candidate.gain / whole,
      (candidate.gain - gain.mean) / gain.deviation,
      claimGain / mostClaim,
      titleGain / mostTitle,
      ofClaim.asked / (ofClaim.whole || 1),
      ofTitle.asked / (ofTitle.whole || 1),
      shared / whole,
      Math.log1p(shared),
      notAsked / (1 + shared),
      pairGain / mostPair,
      Math.log1p(pairGain),
      Math.min(3, numbersShared),
      candidate.numbers.length - numbersShared,
      askedNumbers.size ? numbersShared / askedNumbers.size : 0,
      Math.log1p(candidate.wordRank ?? NOT_RANKED),
      Math.log1p(claim.length),
      rarest,
      grams.likeness(candidate.text),
    ];
    if (candidate.cosines) {
      const [claimCosine, titleCosine] = candidate.cosines;
      const cosine = Math.max(claimCosine, titleCosine);
      signs.push(
        claimCosine,
        titleCosine,
        cosine,
        (cosine - meaning.mean) / meaning.deviation,
        cosine / meaning.most,
        claimCosine - claimMeaning,
        titleCosine - titleMeaning,
        Math.log1p(candidate.meaningRank ?? NOT_RANKED),
      );
    }
    if (hasDay) {
      const between = candidate.days === null ? NO_DAYS : Math.abs(candidate.days);
      const within = (days: number) => (between <= days ? 1 : 0);
      signs.push(
        within(1),
        within(7),
        within(30),
        within(365),
        Math.log1p(between),
        (candidate.days ?? 0) > 3 ? 1 : 0,
        Math.log1p(candidate.saidNearby),
        candidate.isSpeakerNamed ? 1 : 0,
      );
    }
    return signs;
  });
}

/** More than there are terms. */
const PAIR = 2 ** 26;

/** Of neighbouring terms that are both asked for. */
function pairsOf(ids: ArrayLike<number>, asked: ReadonlyMap<number, number>): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < ids.length; at++) {
    const [before, after] = [ids[at - 1] as number, ids[at] as number];
    if (asked.has(before) && asked.has(after)) pairs.push(before * PAIR + after);
  }
  return pairs;
}

function spreadOf(values: readonly number[], ofOthers: number): { mean: number; deviation: number; most: number } {
  const others = Math.max(0, LEAST_OTHERS - values.length);
  const count = values.length + others;
  const mean = (values.reduce((sum, value) => sum + value, 0) + others * ofOthers) / count;
  const variance = (values.reduce((sum, value) => sum + (value - mean) ** 2, 0) + others * (ofOthers - mean) ** 2) / count;
  return { mean, deviation: Math.sqrt(variance) || 1, most: Math.max(...values) || 1 };
}
