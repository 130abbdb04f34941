// The places of vectors, in groups of like direction.
import { Clusters } from './clusters.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** Groups looked into, of how many of the first step. */
const GROUPS_SEEN = 24;
const HEADS_SEEN = 8;

export class MeaningGroups {
  readonly #clusters: Clusters;
  readonly #groups: GrowingNumbers[];
  #held = 0;

  /** As many groups as suit so many vectors; learned from those at `slots`. */
  constructor(bytes: Int8Array, slots: readonly number[], vectors: number) {
    this.#clusters = new Clusters(bytes, slots, Math.ceil(2 * vectors ** 0.25));
    this.#groups = Array.from({ length: this.#clusters.groups }, () => new GrowingNumbers());
  }

  /** Slots are held in order, without a gap: the next one to take in. */
  get next(): number {
    return this.#held;
  }

  take(bytes: Int8Array): void {
    this.#groups[this.#clusters.groupOf(bytes, this.#held)]?.push(this.#held);
    this.#held++;
  }

  near(vector: Float32Array): Int32Array[] {
    return this.#clusters.near(vector, HEADS_SEEN, GROUPS_SEEN).map((group) => {
      const { values, length } = this.#groups[group] as GrowingNumbers;
      return values.subarray(0, length);
    });
  }
}
