// An inverted index: which texts hold a term, and which terms a text holds. Numbers in typed arrays; a text added is found at once.
import { Best } from './best.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** How soon further occurrences of a term stop counting, and how much a long text is held back (BM25). */
const K1 = 0.9;
const B = 0.4;

const saturated = (count: number, length: number, average: number) =>
  (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / (average || 1)));

export class WordIndex {
  readonly #idOf = new Map<string, number>();
  /** Of each term, by its id: place and count of each text that holds it, one after the other. */
  readonly #postings: GrowingNumbers[] = [];
  /** Of each term: how many texts hold it that are still there. */
  readonly #holders = new GrowingNumbers();
  /** The terms of all texts, one text after the other: first those of its claim, then those of its title. */
  readonly #terms = new GrowingNumbers(1024);
  readonly #claimBegins = new GrowingNumbers();
  readonly #titleBegins = new GrowingNumbers();
  #removed = new Uint8Array(64);
  #texts = 0;
  #claimTerms = 0;
  #titleTerms = 0;
  #gains = new Float32Array(64);

  /** How many texts are there. */
  get size(): number {
    return this.#texts;
  }

  idOf(term: string): number | undefined {
    return this.#idOf.get(term);
  }

  /** How much a term tells: the rarer, the more. */
  weightOf(id: number | undefined): number {
    const holders = id === undefined ? 0 : (this.#holders.values[id] ?? 0);
    return Math.log(1 + (this.#texts - holders + 0.5) / (holders + 0.5));
  }

  /** @returns the place of the text: 0 for the first one added, and so on */
  add(claim: readonly string[], title: readonly string[]): number {
    const place = this.#claimBegins.length;
    this.#claimBegins.push(this.#terms.length);
    for (const term of claim) this.#terms.push(this.#learn(term));
    this.#titleBegins.push(this.#terms.length);
    for (const term of title) this.#terms.push(this.#learn(term));
    for (const [id, count] of this.#count(place)) {
      const postings = this.#postings[id];
      postings?.push(place);
      postings?.push(count);
    }
    this.#weigh(place, 1);
    if (place === this.#removed.length) {
      this.#removed = widened(this.#removed, new Uint8Array(place * 2));
      this.#gains = new Float32Array(place * 2);
    }
    return place;
  }

  /** The text is found no more; its place stays empty. */
  remove(place: number): void {
    if (this.#removed[place] === 1) return;
    this.#removed[place] = 1;
    this.#weigh(place, -1);
  }

  claimOf(place: number): Int32Array {
    return this.#terms.values.subarray(this.#claimBegins.values[place], this.#titleBegins.values[place]);
  }

  titleOf(place: number): Int32Array {
    const end = place + 1 < this.#claimBegins.length ? this.#claimBegins.values[place + 1] : this.#terms.length;
    return this.#terms.values.subarray(this.#titleBegins.values[place], end);
  }

  /** BM25 of one text, claim and title together. */
  gainOf(place: number, weights: ReadonlyMap<number, number>): number {
    const average = (this.#claimTerms + this.#titleTerms) / Math.max(1, this.#texts);
    let gain = 0;
    for (const [id, count] of this.#count(place)) gain += (weights.get(id) ?? 0) * saturated(count, this.#lengthOf(place), average);
    return gain;
  }

  /** BM25 of the claims' own terms and of the titles' own terms, of one text. */
  gainIn(terms: Int32Array, weights: ReadonlyMap<number, number>, part: 'claim' | 'title'): number {
    const average = (part === 'claim' ? this.#claimTerms : this.#titleTerms) / Math.max(1, this.#texts);
    let gain = 0;
    for (const [id, count] of counted(terms)) gain += (weights.get(id) ?? 0) * saturated(count, terms.length, average);
    return gain;
  }

  /** The texts that share the most telling terms, best first; `lets` says which may be found. Only texts that share a term are looked at. */
  rank(weights: ReadonlyMap<number, number>, most: number, lets: (place: number) => boolean): { place: number; gain: number }[] {
    const average = (this.#claimTerms + this.#titleTerms) / Math.max(1, this.#texts);
    const gains = this.#gains;
    const touched: number[] = [];
    for (const [id, weight] of weights) {
      const postings = this.#postings[id];
      if (!postings) continue;
      const { values, length } = postings;
      for (let at = 0; at < length; at += 2) {
        const place = values[at] as number;
        const before = gains[place] as number;
        if (before === 0) touched.push(place);
        gains[place] = before + weight * saturated(values[at + 1] as number, this.#lengthOf(place), average);
      }
    }
    const best = new Best(most);
    for (const place of touched) {
      const gain = gains[place] as number;
      gains[place] = 0;
      if (gain > best.least && this.#removed[place] === 0 && lets(place)) best.offer(place, gain);
    }
    return best.list();
  }

  #lengthOf(place: number): number {
    const end = place + 1 < this.#claimBegins.length ? (this.#claimBegins.values[place + 1] as number) : this.#terms.length;
    return end - (this.#claimBegins.values[place] as number);
  }

  #learn(term: string): number {
    const known = this.#idOf.get(term);
    if (known !== undefined) return known;
    const id = this.#postings.push(new GrowingNumbers(2)) - 1;
    this.#idOf.set(term, id);
    this.#holders.push(0);
    return id;
  }

  #count(place: number): Map<number, number> {
    return counted(
      this.#terms.values.subarray(this.#claimBegins.values[place], (this.#claimBegins.values[place] as number) + this.#lengthOf(place)),
    );
  }

  #weigh(place: number, by: 1 | -1): void {
    this.#texts += by;
    this.#claimTerms += by * this.claimOf(place).length;
    this.#titleTerms += by * this.titleOf(place).length;
    for (const id of this.#count(place).keys()) this.#holders.values[id] = (this.#holders.values[id] ?? 0) + by;
  }
}

function counted(terms: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of terms) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function widened(old: Uint8Array<ArrayBuffer>, wider: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  wider.set(old);
  return wider;
}
