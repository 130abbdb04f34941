// Vectors in groups of like direction; those of a group lie one after the other, as they are compared.
import { type Clusters, COMPARED } from './clusters.ts';
import { VECTOR_LENGTH } from './compact-vector.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** Groups looked into, of how many of the first step. */
const GROUPS_SEEN = 24;
const HEADS_SEEN = 8;

/** Vectors of like direction: of each, where it is kept whole, and its first COMPARED numbers. */
export class MeaningGroup {
  readonly #slots = new GrowingNumbers();
  #bytes = new Int8Array(COMPARED);

  get slots(): Int32Array {
    return this.#slots.values.subarray(0, this.#slots.length);
  }

  get bytes(): Int8Array {
    return this.#bytes;
  }

  take(slot: number, all: Int8Array): void {
    const begin = this.#slots.length * COMPARED;
    if (begin === this.#bytes.length) {
      const wider = new Int8Array(begin * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(all.subarray(slot * VECTOR_LENGTH, slot * VECTOR_LENGTH + COMPARED), begin);
    this.#slots.push(slot);
  }
}

export class MeaningGroups {
  readonly #clusters: Clusters | null;
  readonly #groups: MeaningGroup[];
  #held = 0;

  /** All in one group where no clusters are given. */
  constructor(clusters: Clusters | null) {
    this.#clusters = clusters;
    this.#groups = Array.from({ length: clusters?.groups ?? 1 }, () => new MeaningGroup());
  }

  /** Slots are held in order, without a gap: the next one to take in. */
  get next(): number {
    return this.#held;
  }

  take(all: Int8Array): void {
    this.#groups[this.#clusters?.groupOf(all, this.#held) ?? 0]?.take(this.#held, all);
    this.#held++;
  }

  near(vector: Float32Array): readonly MeaningGroup[] {
    if (!this.#clusters) return this.#groups;
    return this.#clusters.near(vector, HEADS_SEEN, GROUPS_SEEN).map((group) => this.#groups[group] as MeaningGroup);
  }
}
