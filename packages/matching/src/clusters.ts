// Groups vectors by direction in two steps, so that a search looks only into the groups nearest to what it looks for.
import { VECTOR_LENGTH } from './compact-vector.ts';

/** So many of a vector's first numbers decide on its group: they tell enough for that, in a quarter of the time. */
export const COMPARED = 128;
const ROUNDS = 4;
/** Vectors that groups are learned from, for each group of the first and of the second step. */
const SAMPLE = 8;

export class Clusters {
  readonly #breadth: number;
  readonly #heads: Float32Array;
  /** Of each group of the first step, those of the second. */
  readonly #leaves: Float32Array[];

  /** Learns from the vectors at `slots` of `bytes`, into breadth × breadth groups. */
  constructor(bytes: Int8Array, slots: readonly number[], breadth: number) {
    this.#breadth = breadth;
    this.#heads = centresOf(bytes, everySo(slots, breadth * SAMPLE * 8), breadth);
    const members: number[][] = Array.from({ length: breadth }, () => []);
    for (const slot of everySo(slots, breadth * breadth * SAMPLE)) members[nearestTo(this.#heads, bytes, slot)]?.push(slot);
    this.#leaves = members.map((own) => centresOf(bytes, own.length ? own : slots.slice(0, breadth), breadth));
  }

  get groups(): number {
    return this.#breadth ** 2;
  }

  groupOf(bytes: Int8Array, slot: number): number {
    const head = nearestTo(this.#heads, bytes, slot);
    return head * this.#breadth + nearestTo(this.#leaves[head] as Float32Array, bytes, slot);
  }

  /** The groups nearest to a vector, nearest first. */
  near(vector: Float32Array, heads: number, most: number): number[] {
    return likest(this.#heads, vector, this.#breadth)
      .slice(0, heads)
      .flatMap(({ at: head }) =>
        likest(this.#leaves[head] as Float32Array, vector, this.#breadth).map(({ at, likeness }) => ({
          group: head * this.#breadth + at,
          likeness,
        })),
      )
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most)
      .map(({ group }) => group);
  }
}

const everySo = (slots: readonly number[], most: number) => {
  const step = Math.max(1, Math.floor(slots.length / most));
  return slots.filter((_, at) => at % step === 0);
};

function likest(centres: Float32Array, vector: Float32Array, breadth: number): { at: number; likeness: number }[] {
  return Array.from({ length: breadth }, (_, at) => {
    let likeness = 0;
    for (let next = 0; next < COMPARED; next++) likeness += (centres[at * COMPARED + next] as number) * (vector[next] as number);
    return { at, likeness };
  }).sort((a, b) => b.likeness - a.likeness);
}

function nearestTo(centres: Float32Array, bytes: Int8Array, slot: number): number {
  const begin = slot * VECTOR_LENGTH;
  let nearest = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at * COMPARED < centres.length; at++) {
    const from = at * COMPARED;
    let likeness = 0;
    for (let next = 0; next < COMPARED; next++) likeness += (centres[from + next] as number) * (bytes[begin + next] as number);
    if (likeness > most) [nearest, most] = [at, likeness];
  }
  return nearest;
}

/** Spherical k-means, begun from vectors evenly apart in their order. */
function centresOf(bytes: Int8Array, slots: readonly number[], breadth: number): Float32Array {
  const centres = new Float32Array(breadth * COMPARED);
  for (let at = 0; at < breadth; at++) {
    const slot = slots[Math.floor((at * slots.length) / breadth)] as number;
    for (let next = 0; next < COMPARED; next++) centres[at * COMPARED + next] = bytes[slot * VECTOR_LENGTH + next] as number;
  }
  normalise(centres);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(centres.length);
    const counts = new Int32Array(breadth);
    for (const slot of slots) {
      const at = nearestTo(centres, bytes, slot);
      counts[at] = (counts[at] as number) + 1;
      for (let next = 0; next < COMPARED; next++) {
        sums[at * COMPARED + next] = (sums[at * COMPARED + next] as number) + (bytes[slot * VECTOR_LENGTH + next] as number);
      }
    }
    for (const [at, count] of counts.entries()) {
      if (count > 0) centres.set(sums.subarray(at * COMPARED, (at + 1) * COMPARED), at * COMPARED);
    }
    normalise(centres);
  }
  return centres;
}

function normalise(centres: Float32Array): void {
  for (let begin = 0; begin < centres.length; begin += COMPARED) {
    const centre = centres.subarray(begin, begin + COMPARED);
    const length = Math.hypot(...centre) || 1;
    for (const [at, value] of centre.entries()) centre[at] = value / length;
  }
}
