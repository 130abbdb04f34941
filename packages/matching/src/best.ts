/** Keeps the best of what is offered: a heap with the least of them on top. */
export class Best {
  readonly #most: number;
  readonly #places: number[] = [];
  readonly #gains: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** What is not more than this would not be kept. */
  get least(): number {
    return this.#places.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#gains[0] ?? Number.POSITIVE_INFINITY);
  }

  offer(place: number, gain: number): void {
    if (gain <= this.least) return;
    if (this.#places.length < this.#most) this.#rise(place, gain);
    else this.#sink(place, gain);
  }

  /** Best first; of equal ones, the one offered under the lower number. */
  list(): { place: number; gain: number }[] {
    return this.#places
      .map((place, at) => ({ place, gain: this.#gains[at] as number }))
      .sort((a, b) => b.gain - a.gain || a.place - b.place);
  }

  #rise(place: number, gain: number): void {
    let at = this.#places.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#gains[above] as number) <= gain) break;
      this.#set(at, this.#places[above] as number, this.#gains[above] as number);
      at = above;
    }
    this.#set(at, place, gain);
  }

  #sink(place: number, gain: number): void {
    const { length } = this.#places;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && (this.#gains[below + 1] as number) < (this.#gains[below] as number)) below++;
      if ((this.#gains[below] as number) >= gain) break;
      this.#set(at, this.#places[below] as number, this.#gains[below] as number);
      at = below;
    }
    this.#set(at, place, gain);
  }

  #set(at: number, place: number, gain: number): void {
    this.#places[at] = place;
    this.#gains[at] = gain;
  }
}
