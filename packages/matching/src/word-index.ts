// An inverted index: which texts hold a term, and which terms a text holds. Numbers in typed arrays; a text added is found at once.
import { Best } from './best.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** How soon further occurrences of a term stop counting, and how much a long text is held back (BM25). */
const K1 = 0.9;
const B = 0.4;
/** In a smaller library a term tells as much as it would among so many texts; otherwise nothing would tell anything there. */
const LEAST_TEXTS = 10_000;

export class WordIndex {
  /** Of each term, by its id: place and count of each text that holds it, one after the other. */
  readonly #postings: GrowingNumbers[] = [];
  /** Of each term: how many texts hold it that are still there. */
  readonly #holders = new GrowingNumbers();
  /** The terms of all texts, one text after the other: first those of its claim, then those of its title. */
  readonly #terms = new GrowingNumbers(1024);
  /** Of each text, where its claim begins and where its title does; then where the next one will begin. */
  readonly #claimBegins = new GrowingNumbers();
  readonly #titleBegins = new GrowingNumbers();
  #removed = new Uint8Array(64);
  #texts = 0;
  #claimTerms = 0;
  #titleTerms = 0;
  /** Of each text, its BM25 so far while a question is answered: 0 between one and the next. */
  #gains = new Float32Array(64);
  /** The places of the texts that share a term with it. */
  #seen = new Int32Array(64);
  /** Of each text, how many terms it has. */
  #lengths = new Int32Array(64);
  #asked: ReadonlyMap<number, number> = new Map();
  /** Of each term, how much it tells where it is asked for, 0 where it is not. */
  #weights = new Float64Array(64);
  /** Of each term, how often the text being counted holds it: 0 between one text and the next. */
  #counts = new Uint16Array(64);

  constructor() {
    this.#claimBegins.push(0);
  }

  /** How many texts are there. */
  get size(): number {
    return this.#texts;
  }

  /** How much a term tells: the rarer, the more. */
  weightOf(id: number | undefined): number {
    const holders = id === undefined ? 0 : (this.#holders.values[id] ?? 0);
    return Math.log(1 + (Math.max(this.#texts, LEAST_TEXTS) - holders + 0.5) / (holders + 0.5));
  }

  /** @returns the place of the text: 0 for the first one added, and so on */
  add(claim: readonly number[], title: readonly number[]): number {
    const place = this.#titleBegins.length;
    for (const id of claim) this.#terms.push(id);
    this.#titleBegins.push(this.#terms.length);
    for (const id of title) this.#terms.push(id);
    this.#claimBegins.push(this.#terms.length);
    this.#makeRoom(place, claim, title);
    this.#lengths[place] = claim.length + title.length;
    this.#eachTerm(place, (id, count) => {
      const postings = this.#postings[id] as GrowingNumbers;
      postings.push(place);
      postings.push(count);
    });
    this.#weigh(place, 1);
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
    return this.#terms.values.subarray(this.#titleBegins.values[place], this.#claimBegins.values[place + 1]);
  }

  /** What the next calls ask for: terms and how much each tells. */
  ask(weights: ReadonlyMap<number, number>): void {
    for (const id of this.#asked.keys()) this.#weights[id] = 0;
    this.#asked = weights;
    if (this.#weights.length < this.#postings.length) this.#weights = new Float64Array(this.#postings.length * 2);
    for (const [id, weight] of weights) this.#weights[id] = weight;
  }

  /** BM25 of one text, claim and title together, for what is asked. */
  gainOf(place: number): number {
    return this.#gainWithin(this.#claimBegins.values[place] as number, this.#claimBegins.values[place + 1] as number, this.#averageLength);
  }

  /** The same of its claim's own terms. */
  gainOfClaim(place: number): number {
    const average = this.#claimTerms / Math.max(1, this.#texts);
    return this.#gainWithin(this.#claimBegins.values[place] as number, this.#titleBegins.values[place] as number, average);
  }

  /** The same of its title's own terms. */
  gainOfTitle(place: number): number {
    const average = this.#titleTerms / Math.max(1, this.#texts);
    return this.#gainWithin(this.#titleBegins.values[place] as number, this.#claimBegins.values[place + 1] as number, average);
  }

  /** The texts that share the most telling terms of what is asked, best first; `lets` says which may be found. Only texts that share a term are looked at. */
  rank(most: number, lets: (place: number) => boolean): { place: number; gain: number }[] {
    const gains = this.#gains;
    const seen = this.#seen;
    let found = 0;
    for (const [id, weight] of this.#asked) found = this.#addGains(this.#postings[id] as GrowingNumbers, weight, found);
    const best = new Best(most);
    let { least } = best;
    for (let at = 0; at < found; at++) {
      const place = seen[at] as number;
      const gain = gains[place] as number;
      gains[place] = 0;
      if (gain <= least || this.#removed[place] === 1 || !lets(place)) continue;
      best.offer(place, gain);
      least = best.least;
    }
    return best.list();
  }

  /** @returns how many texts were seen so far, those before included */
  #addGains({ values, length }: GrowingNumbers, weight: number, found: number): number {
    const gains = this.#gains;
    const seen = this.#seen;
    const lengths = this.#lengths;
    const fixed = K1 * (1 - B);
    const byLength = (K1 * B) / this.#averageLength;
    const most = weight * (K1 + 1);
    for (let next = 0; next < length; next += 2) {
      const place = values[next] as number;
      const count = values[next + 1] as number;
      const before = gains[place] as number;
      if (before === 0) seen[found++] = place;
      gains[place] = before + (most * count) / (count + fixed + byLength * (lengths[place] as number));
    }
    return found;
  }

  #gainWithin(begin: number, end: number, average: number): number {
    const terms = this.#terms.values;
    const counts = this.#counts;
    const weights = this.#weights;
    const held = K1 * (1 - B + (B * (end - begin)) / (average || 1));
    for (let at = begin; at < end; at++) {
      const id = terms[at] as number;
      if (weights[id] !== 0) counts[id] = (counts[id] as number) + 1;
    }
    let gain = 0;
    for (let at = begin; at < end; at++) {
      const id = terms[at] as number;
      const count = counts[id] as number;
      if (count === 0) continue;
      counts[id] = 0;
      gain += ((weights[id] as number) * count * (K1 + 1)) / (count + held);
    }
    return gain;
  }

  get #averageLength(): number {
    return (this.#claimTerms + this.#titleTerms) / Math.max(1, this.#texts) || 1;
  }

  #makeRoom(place: number, ...parts: (readonly number[])[]): void {
    for (const ids of parts) {
      for (const id of ids) {
        while (id >= this.#postings.length) {
          this.#postings.push(new GrowingNumbers(2));
          this.#holders.push(0);
        }
      }
    }
    while (this.#postings.length > this.#counts.length) this.#counts = new Uint16Array(this.#counts.length * 2);
    if (place < this.#removed.length) return;
    const removed = new Uint8Array(place * 2);
    removed.set(this.#removed);
    this.#removed = removed;
    this.#gains = new Float32Array(place * 2);
    this.#seen = new Int32Array(place * 2);
    const lengths = new Int32Array(place * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }

  /** Each term of a text once, with how often it holds it. */
  #eachTerm(place: number, tell: (id: number, count: number) => void): void {
    const counts = this.#counts;
    const terms = this.#terms.values;
    const begin = this.#claimBegins.values[place] as number;
    const end = this.#claimBegins.values[place + 1] as number;
    for (let at = begin; at < end; at++) counts[terms[at] as number] = (counts[terms[at] as number] as number) + 1;
    for (let at = begin; at < end; at++) {
      const id = terms[at] as number;
      const count = counts[id] as number;
      if (count === 0) continue;
      counts[id] = 0;
      tell(id, count);
    }
  }

  #weigh(place: number, by: 1 | -1): void {
    this.#texts += by;
    this.#claimTerms += by * this.claimOf(place).length;
    this.#titleTerms += by * this.titleOf(place).length;
    this.#eachTerm(place, (id) => {
      this.#holders.values[id] = (this.#holders.values[id] ?? 0) + by;
    });
  }
}
