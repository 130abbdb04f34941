// What a sentence means, for finding fact-checks of it: the encoder's vector turned so that posts lie near the fact-checks they repeat.
import { compactVector, VECTOR_LENGTH } from './compact-vector.ts';
import { MEANING_WEIGHTS } from './meaning-weights.ts';

/** A linear map learned by tools/train-precedents.mjs: a byte a number, row by row, in base64; then scaled and shifted by column. */
export interface PackedMeaning {
  readonly map: string;
  readonly scales: readonly number[];
  readonly offsets: readonly number[];
}

/** From a vector of the encoder to one of VECTOR_LENGTH numbers and length 1. */
export type MeaningOf = (encoded: Float32Array) => Float32Array;

export function unpackMeaning({ map, scales, offsets }: PackedMeaning): MeaningOf {
  const bytes = new Int8Array(Buffer.from(map, 'base64'));
  return (encoded) => {
    const turned = new Float32Array(VECTOR_LENGTH);
    for (let row = 0; row < encoded.length; row++) {
      const value = encoded[row] as number;
      if (value === 0) continue;
      const begin = row * VECTOR_LENGTH;
      for (let column = 0; column < VECTOR_LENGTH; column++)
        turned[column] = (turned[column] as number) + value * (bytes[begin + column] as number);
    }
    for (let column = 0; column < VECTOR_LENGTH; column++)
      turned[column] = (turned[column] as number) * (scales[column] as number) - (offsets[column] as number);
    const length = Math.hypot(...turned) || 1;
    return turned.map((value) => value / length);
  };
}

export const meaningOf: MeaningOf = unpackMeaning(MEANING_WEIGHTS);
/** What turned a vector: those turned otherwise cannot be compared with it. */
export const MEANING_VERSION = MEANING_WEIGHTS.fingerprint;

/** Vectors of the encoder as they are kept, one after the other. */
export const keepMeanings = (encoded: readonly Float32Array[]): Uint8Array =>
  Buffer.concat(encoded.map((one) => compactVector(meaningOf(one))));
