// Finds the texts that share the most telling words with a question: an inverted index with the BM25 ranking, held in memory.
import { foldWords } from '@touchstone/matching';

/** How soon further occurrences of a word stop counting, and how much a long text is held back. */
const K1 = 1.2;
const B = 0.5;
/** A word that more than this share of all texts hold tells nothing, unless all words asked for are such. */
const TOO_COMMON = 0.2;

interface Posting {
  places: number[];
  counts: number[];
}

export interface Hit {
  key: string;
  /** From 0 to 1: how much of what the question says the text says too. */
  score: number;
}

export class WordIndex {
  readonly #keys: (string | null)[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #lengths: number[] = [];
  readonly #postings = new Map<string, Posting>();
  #words = 0;

  get size(): number {
    return this.#placeOf.size;
  }

  /** Adds the text, or puts it in the place of what went by that key. */
  put(key: string, text: string): void {
    this.remove(key);
    const place = this.#keys.push(key) - 1;
    this.#placeOf.set(key, place);
    const counts = new Map<string, number>();
    const words = foldWords(text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const posting = this.#postings.get(word) ?? { places: [], counts: [] };
      if (posting.places.length === 0) this.#postings.set(word, posting);
      posting.places.push(place);
      posting.counts.push(count);
    }
    this.#lengths.push(words.length);
    this.#words += words.length;
  }

  /** Its place stays empty. */
  remove(key: string): void {
    const place = this.#placeOf.get(key);
    if (place === undefined) return;
    this.#placeOf.delete(key);
    this.#keys[place] = null;
    this.#words -= this.#lengths[place] ?? 0;
  }

  #weight(posting: Posting): number {
    const df = Math.min(posting.places.length, this.#keys.length);
    return Math.log(1 + (this.#keys.length - df + 0.5) / (df + 0.5));
  }

  /** Best first; `lets` says which keys may be found. */
  search(question: string, most: number, lets: (key: string) => boolean = () => true): Hit[] {
    const asked = [...new Set(foldWords(question))].map((word) => {
      const posting = this.#postings.get(word) ?? null;
      return { posting, weight: posting ? this.#weight(posting) : Math.log(1 + this.#keys.length) };
    });
    const limit = Math.max(50, this.#keys.length * TOO_COMMON);
    const telling = asked.filter(({ posting }) => posting && posting.places.length <= limit);
    const used = telling.length ? telling : asked;
    const average = this.#words / Math.max(1, this.size);
    const scores = new Map<number, number>();
    for (const { posting, weight } of used) {
      if (!posting) continue;
      for (const [index, place] of posting.places.entries()) {
        const count = posting.counts[index] ?? 0;
        const length = (this.#lengths[place] ?? 0) / (average || 1);
        const gain = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
        scores.set(place, (scores.get(place) ?? 0) + gain);
      }
    }
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0) * 1.1 || 1;
    const hits: Hit[] = [];
    for (const [place, score] of [...scores].sort(([, a], [, b]) => b - a)) {
      const key = this.#keys[place];
      if (!key || !lets(key)) continue;
      hits.push({ key, score: Math.min(1, score / whole) });
      if (hits.length === most) break;
    }
    return hits;
  }
}
