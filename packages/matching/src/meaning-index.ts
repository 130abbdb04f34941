import { Best } from './best.ts';

const VECTOR_LENGTH = 512;
/** Claim and title. */
const VECTORS = 2;
const SCALE = 127;

/** The vectors of texts, a byte a number. */
export class MeaningIndex {
  #bytes = new Int8Array(64 * VECTORS * VECTOR_LENGTH);
  /** Of each vector, what its bytes are to be multiplied with; 0: there is none. */
  #scales = new Float32Array(64 * VECTORS);
  #places = 0;

  put(place: number, vectors: readonly Float32Array[]): void {
    this.#places = Math.max(this.#places, place + 1);
    if ((place + 1) * VECTORS > this.#scales.length) this.#widen(place);
    for (const [at, vector] of vectors.slice(0, VECTORS).entries()) this.#write(place * VECTORS + at, vector);
  }

  remove(place: number): void {
    this.#scales.fill(0, place * VECTORS, (place + 1) * VECTORS);
  }

  /** To the vectors of its claim and of its title; 0 where there is none. */
  cosines(place: number, vector: Float32Array): readonly [number, number] {
    return [this.#cosine(place * VECTORS, vector), this.#cosine(place * VECTORS + 1, vector)];
  }

  /** The texts that mean most nearly the same, best first. */
  rank(vector: Float32Array, most: number, lets: (place: number) => boolean): { place: number; gain: number }[] {
    const best = new Best(most);
    for (let place = 0; place < this.#places; place++) {
      const gain = Math.max(...this.cosines(place, vector));
      if (gain > best.least && gain > 0 && lets(place)) best.offer(place, gain);
    }
    return best.list();
  }

  #cosine(at: number, vector: Float32Array): number {
    const scale = this.#scales[at] as number;
    if (scale === 0) return 0;
    const begin = at * VECTOR_LENGTH;
    let sum = 0;
    for (let next = 0; next < VECTOR_LENGTH; next++) sum += (this.#bytes[begin + next] as number) * (vector[next] as number);
    return sum * scale;
  }

  #write(at: number, vector: Float32Array): void {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0) return;
    this.#scales[at] = largest / SCALE;
    const begin = at * VECTOR_LENGTH;
    for (let next = 0; next < VECTOR_LENGTH; next++) this.#bytes[begin + next] = Math.round(((vector[next] as number) / largest) * SCALE);
  }

  #widen(place: number): void {
    const bytes = new Int8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    const scales = new Float32Array(this.#scales.length * 2);
    scales.set(this.#scales);
    this.#bytes = bytes;
    this.#scales = scales;
    if ((place + 1) * VECTORS > scales.length) this.#widen(place);
  }
}
