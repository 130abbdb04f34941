const ROOM = 1 << 16;
const LENGTH = 4;

/** Which runs of four characters a text holds: near-equal spellings share most of them. Counts those shared with many texts quickly. */
export class GramSet {
  /** Of each run's number: the last text it was seen in. */
  readonly #seen = new Int32Array(ROOM);
  readonly #asked = new Int32Array(ROOM);
  #question = 0;
  #text = 0;
  #size = 0;

  ask(words: string): void {
    this.#question++;
    this.#size = 0;
    eachGram(words, (gram) => {
      if (this.#asked[gram] === this.#question) return;
      this.#asked[gram] = this.#question;
      this.#size++;
    });
  }

  /** From 0, nothing shared, to 1, all: the cosine of what is asked and these words. */
  likeness(words: string): number {
    this.#text++;
    let shared = 0;
    let size = 0;
    eachGram(words, (gram) => {
      if (this.#seen[gram] === this.#text) return;
      this.#seen[gram] = this.#text;
      size++;
      if (this.#asked[gram] === this.#question) shared++;
    });
    return shared / Math.sqrt(size * this.#size || 1);
  }
}

function eachGram(words: string, tell: (gram: number) => void): void {
  const spaced = ` ${words} `;
  for (let at = 0; at + LENGTH <= spaced.length; at++) {
    let hash = 0;
    for (let next = at; next < at + LENGTH; next++) hash = Math.imul(hash ^ spaced.charCodeAt(next), 0x5bd1e995);
    tell((hash ^ (hash >>> 13)) & (ROOM - 1));
  }
}
