// Which words count as one term: the same stem, or the same number. Each term has a number of its own, from 0.
import { isNumber, termOf } from './terms.ts';

export class Vocabulary {
  /** Of every word seen, its term; null: it is common and tells nothing. Stemming takes longer than all else that is done to a word. */
  readonly #ofWord = new Map<string, number | null>();
  readonly #ofTerm = new Map<string, number>();
  readonly #numbers = new Set<number>();

  /** How many terms there are. */
  get size(): number {
    return this.#ofTerm.size;
  }

  /** The terms of words, in their order; new ones get a number. */
  learn(words: readonly string[]): number[] {
    const ids: number[] = [];
    for (const word of words) {
      const known = this.#ofWord.get(word);
      const id = known === undefined ? this.#add(word) : known;
      if (id !== null) ids.push(id);
    }
    return ids;
  }

  /** The terms of words, in their order; undefined for one that was never learned. */
  find(words: readonly string[]): (number | undefined)[] {
    return words.flatMap((word) => {
      const term = termOf(word);
      return term === null ? [] : [this.#ofTerm.get(term)];
    });
  }

  isNumber(id: number): boolean {
    return this.#numbers.has(id);
  }

  #add(word: string): number | null {
    const term = termOf(word);
    const id = term === null ? null : (this.#ofTerm.get(term) ?? this.#ofTerm.size);
    if (term !== null && id !== null) {
      this.#ofTerm.set(term, id);
      if (isNumber(term)) this.#numbers.add(id);
    }
    this.#ofWord.set(word, id);
    return id;
  }
}
