const ROOM = 1 << 16;
const LENGTH = 4;
const SPACE = 32;
const [APOSTROPHE, CURLED] = [39, 8217];

/** Which runs of four characters a text holds: near-equal spellings share most of them. Counts those shared with many texts quickly. */
export class GramSet {
  /** Of each run's number: the last text it was seen in. */
  readonly #seen = new Int32Array(ROOM);
  readonly #asked = new Int32Array(ROOM);
  #question = 0;
  #text = 0;
  #size = 0;

  ask(text: string): void {
    this.#question++;
    this.#size = 0;
    eachGram(text, (gram) => {
      if (this.#asked[gram] === this.#question) return;
      this.#asked[gram] = this.#question;
      this.#size++;
    });
  }

  /** From 0, nothing shared, to 1, all: the cosine of what is asked and this text. */
  likeness(text: string): number {
    this.#text++;
    let shared = 0;
    let size = 0;
    eachGram(text, (gram) => {
      if (this.#seen[gram] === this.#text) return;
      this.#seen[gram] = this.#text;
      size++;
      if (this.#asked[gram] === this.#question) shared++;
    });
    return shared / Math.sqrt(size * this.#size || 1);
  }
}

/** A small letter for a capital, a space for what is neither letter nor digit; as far as ASCII goes. */
const folded = (code: number) => {
  if (code >= 65 && code <= 90) return code + 32;
  return code > 127 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : SPACE;
};

/** Four characters as one number, seven bits each: what is beyond ASCII may fall together with something else. */
const FOUR = 2 ** 28 - 1;

function eachGram(text: string, tell: (gram: number) => void): void {
  let [last, packed, length] = [SPACE, SPACE, 1];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code === APOSTROPHE || code === CURLED) continue;
    const next = folded(code);
    if (next === SPACE && last === SPACE) continue;
    last = next;
    packed = ((packed << 7) | (next & 127)) & FOUR;
    length++;
    if (length >= LENGTH) tell(Math.imul(packed, 0x9e3779b1) >>> 16);
  }
}
