import { Best } from './best.ts';
import { Clusters, COMPARED } from './clusters.ts';
import { bytesOf, scaleOf, VECTOR_LENGTH } from './compact-vector.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { MeaningGroups } from './meaning-groups.ts';

/** Of a text: that of its claim and that of its title. */
const VECTORS = 2;
/** Of what is looked for, each number as a whole one: products of whole numbers are added much sooner. */
const ASKED_SCALE = 2_047;
/** From so many vectors on they are grouped; and anew whenever there are four times as many. */
const WORTH_GROUPS = 4_096;
const GROWTH = 4;
/** Vectors put into new groups with each one added, so that nothing waits until all are. */
const MOVED_EACH = 8;
/** So many times as many as are wanted are compared in all their numbers, those nearest by their first ones. */
const ROUGHLY = 3;

export interface AskedVector {
  vector: Float32Array;
  whole: Int16Array;
  scale: number;
}

export function askedVector(vector: Float32Array): AskedVector {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return { vector, whole: Int16Array.from(vector, (value) => Math.round((value / largest) * ASKED_SCALE)), scale: largest / ASKED_SCALE };
}

/** The vectors of texts, a byte a number, in groups of like direction. */
export class MeaningIndex {
  #bytes = new Int8Array(64 * VECTOR_LENGTH);
  /** Of each vector, what its bytes are to be multiplied with; 0: it was removed. */
  #scales = new Float32Array(64);
  /** Of each vector, the text it belongs to. */
  readonly #placeOf = new GrowingNumbers();
  /** Of each text, the place of its first vector; a second one follows it. */
  readonly #firstOf = new Map<number, number>();
  #groups = new MeaningGroups(null);
  /** They take the place of the others once they hold everything. */
  #newGroups: MeaningGroups | null = null;
  #groupAt = WORTH_GROUPS;

  /** The vectors of a text, as they are kept, instead of those it had. */
  put(place: number, vectors: readonly Uint8Array[]): void {
    this.remove(place);
    for (const [at, vector] of vectors.slice(0, VECTORS).entries()) {
      const slot = this.#add(place, vector);
      if (at === 0) this.#firstOf.set(place, slot);
    }
  }

  remove(place: number): void {
    const first = this.#firstOf.get(place);
    if (first === undefined) return;
    this.#firstOf.delete(place);
    for (let slot = first; slot < first + VECTORS; slot++) if (this.#belongsTo(slot, place)) this.#scales[slot] = 0;
  }

  /** To the vectors of its claim and of its title, 0 where the title has none; null where neither has. */
  cosines(place: number, asked: AskedVector): readonly [number, number] | null {
    const first = this.#firstOf.get(place);
    if (first === undefined) return null;
    return [this.#cosine(first, asked), this.#belongsTo(first + 1, place) ? this.#cosine(first + 1, asked) : 0];
  }

  /** Texts that mean most nearly the same, best first. */
  rank(asked: AskedVector, most: number, lets: (place: number) => boolean): { place: number; gain: number }[] {
    const roughly = new Best(most * ROUGHLY);
    let { least } = roughly;
    for (const { slots, bytes } of this.#groups.near(asked.vector)) {
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] as number;
        const gain = productOf(bytes, at * COMPARED, asked.whole, COMPARED) * (this.#scales[slot] as number);
        if (gain <= least || !lets(this.#placeOf.values[slot] as number)) continue;
        roughly.offer(slot, gain);
        least = roughly.least;
      }
    }
    const best = new Best(most * VECTORS);
    for (const { place: slot } of roughly.list()) {
      const gain = this.#cosine(slot, asked);
      if (gain > 0) best.offer(slot, gain);
    }
    const places = new Map<number, number>();
    for (const { place: slot, gain } of best.list()) {
      const place = this.#placeOf.values[slot] as number;
      if (!places.has(place)) places.set(place, gain);
    }
    return [...places].slice(0, most).map(([place, gain]) => ({ place, gain }));
  }

  /** 0 where the vector was removed. */
  #cosine(slot: number, { whole, scale }: AskedVector): number {
    const own = this.#scales[slot] as number;
    return own === 0 ? 0 : productOf(this.#bytes, slot * VECTOR_LENGTH, whole, VECTOR_LENGTH) * own * scale;
  }

  #belongsTo(slot: number, place: number): boolean {
    return slot < this.#placeOf.length && this.#placeOf.values[slot] === place;
  }

  #slots(): number[] {
    return Array.from({ length: this.#placeOf.length }, (_, slot) => slot).filter((slot) => this.#scales[slot] !== 0);
  }

  #add(place: number, vector: Uint8Array): number {
    const slot = this.#placeOf.length;
    if (slot === this.#scales.length) this.#widen();
    this.#placeOf.push(place);
    this.#scales[slot] = scaleOf(vector);
    this.#bytes.set(bytesOf(vector), slot * VECTOR_LENGTH);
    this.#groups.take(this.#bytes);
    this.#regroup();
    return slot;
  }

  /** A step towards groups that suit the number of vectors. */
  #regroup(): void {
    const { length } = this.#placeOf;
    if (length === this.#groupAt) {
      this.#newGroups = new MeaningGroups(new Clusters(this.#bytes, this.#slots(), breadthFor(length)));
      this.#groupAt = length * GROWTH;
    }
    const groups = this.#newGroups;
    if (!groups) return;
    for (let moved = 0; moved < MOVED_EACH && groups.next < length; moved++) groups.take(this.#bytes);
    if (groups.next < length) return;
    this.#groups = groups;
    this.#newGroups = null;
  }

  #widen(): void {
    const room = Math.ceil(this.#scales.length * 1.5);
    const bytes = new Int8Array(room * VECTOR_LENGTH);
    bytes.set(this.#bytes);
    const scales = new Float32Array(room);
    scales.set(this.#scales);
    this.#bytes = bytes;
    this.#scales = scales;
  }
}

/** Groups in each of the two steps that suit so many vectors. */
const breadthFor = (vectors: number) => Math.ceil(2 * vectors ** 0.25);

/** The sum of the products of so many numbers, those of `bytes` from `begin` on. */
function productOf(bytes: Int8Array, begin: number, whole: Int16Array, numbers: number): number {
  let sum = 0;
  for (let next = 0; next < numbers; next += 4) {
    const at = begin + next;
    sum =
      (sum +
        (bytes[at] as number) * (whole[next] as number) +
        (bytes[at + 1] as number) * (whole[next + 1] as number) +
        (bytes[at + 2] as number) * (whole[next + 2] as number) +
        (bytes[at + 3] as number) * (whole[next + 3] as number)) |
      0;
  }
  return sum;
}
