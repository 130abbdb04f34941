// How far any number of raters agree beyond chance, at the scale's own level of measurement, with ratings missing.
import type { Unit, Value } from './ratings.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What the values are: mere names; an order; numbers with equal steps; numbers with equal steps and a zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Squared difference of the categories at two places, given how often each category was used. */
type Difference = (a: number, b: number) => number;

const DIFFERENCES: Record<Level, (categories: readonly Value[], used: readonly number[]) => Difference> = {
  nominal: () => (a, b) => (a === b ? 0 : 1),
  ordinal: (_categories, used) => {
    // how many values stand below the middle of each category
    let below = 0;
    const middles = used.map((times) => {
      below += times;
      return below - times / 2;
    });
    return (a, b) => ((middles[a] ?? 0) - (middles[b] ?? 0)) ** 2;
  },
  interval: (categories) => (a, b) => (Number(categories[a]) - Number(categories[b])) ** 2,
  ratio: (categories) => (a, b) => {
    const [one, other] = [Number(categories[a]), Number(categories[b])];
    return one === other ? 0 : ((one - other) / (one + other)) ** 2;
  },
};

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement. Things rated less than twice say nothing and are passed over.
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Krippendorff (2019), Content Analysis, 4th ed., ch. 12.
 * Null when fewer than two things were rated twice or more, or when nothing but one value was ever given: there is nothing to tell apart.
 */
export function krippendorffsAlpha(units: readonly Unit[], level: 'nominal'): number | null;
export function krippendorffsAlpha(units: readonly Unit<number>[], level: Level): number | null;
export function krippendorffsAlpha(units: readonly Unit[], level: Level): number | null {
  const tally = tallyOf(units);
  return tally.things.length < 2
    ? null
    : alphaOf(
        tally,
        tally.patterns.map(({ times }) => times),
        level,
      );
}

/** The same from a tally, with each pattern of ratings as often as `times` says. */
export function alphaOf({ categories, patterns }: Tally, times: ArrayLike<number>, level: Level): number | null {
  const used = categories.map(() => 0);
  for (const [index, { counts }] of patterns.entries())
    for (const [category, count] of counts) used[category] = (used[category] ?? 0) + count * (times[index] ?? 0);
  const difference = DIFFERENCES[level](categories, used);
  let observed = 0;
  for (const [index, { counts, size }] of patterns.entries())
    observed += ((times[index] ?? 0) / (size - 1)) * sumOfPairs(counts, difference);
  const expected = sumOfPairs([...used.entries()], difference);
  const values = used.reduce((sum, count) => sum + count, 0);
  return expected > 0 ? 1 - ((values - 1) * observed) / expected : null;
}

/** Σ count·count·difference over all ordered pairs of categories. */
function sumOfPairs(counts: readonly (readonly [category: number, count: number])[], difference: Difference): number {
  let sum = 0;
  for (const [a, timesA] of counts) for (const [b, timesB] of counts) sum += timesA * timesB * difference(a, b);
  return sum;
}
