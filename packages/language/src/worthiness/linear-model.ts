// What does the trained linear model say of a sentence's features?
import type { SentenceFeatures } from './sentence-features.ts';

/** Weights as shipped: a line of `terms` or `pieces` holds a quantised level, then those that have it; a weight is level × step. */
export interface PackedWeights {
  /** Of all that follows: the first eight digits of its SHA-256 as JSON. */
  fingerprint: string;
  bias: number;
  step: number;
  cues: Readonly<Record<string, number>>;
  terms: readonly string[];
  pieces: readonly string[];
}

/** Weights ready for use, looked up by term and by piece. */
export interface LinearModel {
  bias: number;
  cues: Readonly<Record<string, number>>;
  terms: ReadonlyMap<string, number>;
  pieces: ReadonlyMap<string, number>;
}

function unpack(lines: readonly string[], step: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines) {
    const [level, ...list] = line.split(' ');
    for (const term of list) weights.set(term, Number(level) * step);
  }
  return weights;
}

/** Spreads packed weights into a lookup. Takes a few milliseconds: do it once. */
export const unpackWeights = ({ bias, step, cues, terms, pieces }: PackedWeights): LinearModel => ({
  bias,
  cues,
  terms: unpack(terms, step),
  pieces: unpack(pieces, step),
});

function sumOf(weights: ReadonlyMap<string, number>, found: Iterable<string>): number {
  let sum = 0;
  for (const term of found) sum += weights.get(term) ?? 0;
  return sum;
}

/** Log-odds that a checker would mark the sentence; unknown terms, pieces and cues count nothing. */
export function logOdds(model: LinearModel, features: SentenceFeatures): number {
  let odds =
    model.bias + sumOf(model.terms, features.terms) * features.termFactor + sumOf(model.pieces, features.pieces) * features.pieceFactor;
  for (const cue of features.cues) odds += model.cues[cue] ?? 0;
  return odds;
}
