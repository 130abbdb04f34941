// A vector of a sentence's meaning as it is kept: what its numbers are to be multiplied with (4 bytes, little-endian), then a byte a number.

/** Numbers of a vector. */
export const VECTOR_LENGTH = 256;
/** Bytes of a kept vector. */
const COMPACT_LENGTH = 4 + VECTOR_LENGTH;
const LARGEST = 127;

/** Keeps each number within half a percent of the largest. */
export function compactVector(vector: Float32Array): Uint8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const bytes = new Uint8Array(COMPACT_LENGTH);
  new DataView(bytes.buffer).setFloat32(0, largest / LARGEST, true);
  new Int8Array(bytes.buffer, 4).set(Int8Array.from(vector, (value) => Math.round((value / largest) * LARGEST)));
  return bytes;
}

export const scaleOf = (compact: Uint8Array): number => new DataView(compact.buffer, compact.byteOffset).getFloat32(0, true);

export const bytesOf = (compact: Uint8Array): Int8Array => new Int8Array(compact.buffer, compact.byteOffset + 4, VECTOR_LENGTH);

/** Of several kept one after the other, each. */
export const splitVectors = (joined: Uint8Array): Uint8Array[] =>
  Array.from({ length: joined.length / COMPACT_LENGTH }, (_, at) => joined.subarray(at * COMPACT_LENGTH, (at + 1) * COMPACT_LENGTH));
