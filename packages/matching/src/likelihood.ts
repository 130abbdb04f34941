import type { Sight } from './signs.ts';
import { WEIGHTS } from './weights.ts';

/** A sign that stands out further than this, in standard deviations, tells no more. */
const FURTHEST = 4;

/** What was learned for one sight, of each sign: its mean, its deviation, its weight; and how their sum becomes the log of the odds. */
export interface Learned {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly weights: readonly number[];
  readonly slope: number;
  readonly offset: number;
}

/** From 0 to 1: of candidates with such signs, so many were about the claim that was looked for. */
export function likelihoodOf(signs: readonly number[], sight: Sight): number {
  const { means, deviations, weights, slope, offset } = WEIGHTS[sight];
  let sum = 0;
  for (const [at, sign] of signs.entries()) {
    const aside = (sign - (means[at] ?? 0)) / (deviations[at] ?? 1);
    sum += (weights[at] ?? 0) * Math.max(-FURTHEST, Math.min(FURTHEST, aside));
  }
  return 1 / (1 + Math.exp(-(slope * sum + offset)));
}
