/** A list of whole numbers that grows at its end, without an object for each. */
export class GrowingNumbers {
  #values: Int32Array;
  #length = 0;

  constructor(room = 4) {
    this.#values = new Int32Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** More than `length` are there; those beyond mean nothing. */
  get values(): Int32Array {
    return this.#values;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }
}
