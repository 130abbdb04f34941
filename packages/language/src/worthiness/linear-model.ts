// What does the trained linear model say of a sentence's features?
import type { SentenceFeatures } from './sentence-features.ts';

/** Weights as shipped: a line of `terms` holds a quantised level, then the terms that have it; a weight is level × step. */
export interface PackedWeights {
  bias: number;
  step: number;
  cues: Readonly<Record<string, number>>;
  terms: readonly string[];
}

/** Weights ready for use: term weights looked up by term. */
export interface LinearModel {
  bias: number;
  cues: Readonly<Record<string, number>>;
  terms: ReadonlyMap<string, number>;
}

/** Spreads packed weights into a lookup. Takes a few milliseconds: do it once. */
export function unpackWeights(packed: PackedWeights): LinearModel {
  const terms = new Map<string, number>();
  for (const line of packed.terms) {
    const [level, ...list] = line.split(' ');
    for (const term of list) terms.set(term, Number(level) * packed.step);
  }
  return { bias: packed.bias, cues: packed.cues, terms };
}

/** Log-odds that a checker would mark the sentence; unknown terms and cues count nothing. */
export function logOdds(model: LinearModel, features: SentenceFeatures): number {
  let sum = 0;
  for (const term of features.terms) sum += model.terms.get(term) ?? 0;
  let odds = model.bias + sum * features.termFactor;
  for (const cue of features.cues) odds += model.cues[cue] ?? 0;
  return odds;
}
