// How sure Krippendorff's alpha is: the range it falls into when the things rated are drawn anew, over and over.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { alphaOf, type Level } from './krippendorffs-alpha.ts';
import type { Unit } from './ratings.ts';
import { tallyOf } from './tally.ts';

export interface Interval {
  low: number;
  high: number;
}

export interface Resampling {
  /** The same seed gives the same interval. */
  seed: number;
  /** How often the things are drawn anew. */
  samples?: number;
  /** Share of the samples inside the interval. */
  confidence?: number;
}

/**
 * Percentile bootstrap over the things rated twice or more: each sample draws as many as there are, with replacement.
 * Efron (1979), Annals of Statistics 7(1), 1–26; for alpha: Zapf et al. (2016), BMC Medical Research Methodology 16:93.
 * A sample in which all ratings are one value has no disagreement and counts as 1. Null when alpha itself is null.
 */
export function bootstrapAlpha(
  units: readonly Unit<number>[],
  level: Level,
  { seed, samples = 1_000, confidence = 0.95 }: Resampling,
): Interval | null {
  const tally = tallyOf(units);
  const { patterns, things } = tally;
  if (
    things.length < 2 ||
    alphaOf(
      tally,
      patterns.map(({ times }) => times),
      level,
    ) === null
  )
    return null;
  const random = xoroshiro128plus(seed);
  const times = new Int32Array(patterns.length);
  const alphas = Array.from({ length: samples }, () => {
    times.fill(0);
    for (let drawn = 0; drawn < things.length; drawn++) {
      const pattern = things[uniformInt(random, 0, things.length - 1)] ?? 0;
      times[pattern] = (times[pattern] ?? 0) + 1;
    }
    return alphaOf(tally, times, level) ?? 1;
  }).sort((a, b) => a - b);
  const outside = (1 - confidence) / 2;
  return { low: quantile(alphas, outside), high: quantile(alphas, 1 - outside) };
}

/** Between two neighbours by their distance (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}
