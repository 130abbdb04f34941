// How far two raters agree beyond what their own habits would give by chance.
import { categoriesOf, type Pair, type Value } from './ratings.ts';

/** How much a difference counts: every one alike, by its steps from category to category, or by their square. */
export type DisagreementWeights = 'none' | 'linear' | 'quadratic';

const WEIGHT: Record<DisagreementWeights, (steps: number) => number> = {
  none: (steps) => (steps === 0 ? 0 : 1),
  linear: (steps) => Math.abs(steps),
  quadratic: (steps) => steps ** 2,
};

/**
 * Cohen's kappa, 1 − Σ w·observed / Σ w·expected, where expected is the product of the two raters' own shares.
 * Cohen (1960), Educational and Psychological Measurement 20(1), 37–46; weighted: Cohen (1968), Psychological Bulletin 70(4), 213–220.
 * Null when there are no pairs, or when both raters only ever said one and the same thing.
 * @param categories in their order, those that nobody used too: they count as steps. When not given, those that were used.
 */
export function cohensKappa(
  pairs: readonly Pair[],
  weights: DisagreementWeights = 'none',
  categories: readonly Value[] = categoriesOf(pairs.flat()),
): number | null {
  const place = new Map<Value, number>(categories.map((category, index) => [category, index]));
  const first = categories.map((category) => pairs.filter(([a]) => a === category).length);
  const second = categories.map((category) => pairs.filter(([, b]) => b === category).length);
  const weigh = WEIGHT[weights];
  const observed = pairs.reduce((sum, [a, b]) => sum + weigh((place.get(a) ?? 0) - (place.get(b) ?? 0)), 0);
  let expected = 0;
  for (const [a, timesA] of first.entries())
    for (const [b, timesB] of second.entries()) expected += (weigh(a - b) * timesA * timesB) / pairs.length;
  return expected > 0 ? 1 - observed / expected : null;
}
