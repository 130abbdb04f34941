// What does a trained network say of a sentence's meaning and cues?

/** A network as shipped: the whole numbers -127..127 of its hidden units, one unit after the other, in base64, and each unit's step. */
export interface PackedNetwork {
  hidden: string;
  steps: readonly number[];
  biases: readonly number[];
  /** For each unit what it adds to each verdict: states no fact, unimportant fact, worth checking. */
  answers: readonly (readonly number[])[];
  answerBiases: readonly number[];
}

/** A network ready for use. */
export interface MeaningNetwork {
  units: readonly { weights: Float32Array; bias: number; answers: readonly number[] }[];
  answerBiases: readonly number[];
}

/** Spreads a packed network. Takes a few milliseconds: do it once. */
export function unpackNetwork({ hidden, steps, biases, answers, answerBiases }: PackedNetwork): MeaningNetwork {
  const bytes = Int8Array.from(atob(hidden), (character) => character.charCodeAt(0));
  const width = bytes.length / steps.length;
  return {
    answerBiases,
    units: steps.map((step, unit) => ({
      weights: Float32Array.from(bytes.subarray(unit * width, (unit + 1) * width), (level) => level * step),
      bias: biases[unit] ?? 0,
      answers: answers[unit] ?? [],
    })),
  };
}

/** Log-odds that the sentence is worth checking, against both other verdicts. */
export function networkOdds({ units, answerBiases }: MeaningNetwork, input: Float32Array): number {
  const sums = [...answerBiases];
  for (const { weights, bias, answers } of units) {
    let sum = bias;
    for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (input[at] ?? 0);
    if (sum > 0) for (const [verdict, weight] of answers.entries()) sums[verdict] = (sums[verdict] ?? 0) + weight * sum;
  }
  const [none = 0, unimportant = 0, worthy = 0] = sums;
  const most = Math.max(none, unimportant);
  return worthy - most - Math.log(Math.exp(none - most) + Math.exp(unimportant - most));
}
