/** Which of many whole numbers were met since it was begun anew; beginning takes no time. */
export class Marks {
  #marks = new Int32Array(1024);
  #round = 0;

  begin(): void {
    this.#round++;
  }

  has(number: number): boolean {
    return this.#marks[number] === this.#round;
  }

  /** false when it was there already. */
  add(number: number): boolean {
    if (number >= this.#marks.length) this.#widen(number);
    if (this.#marks[number] === this.#round) return false;
    this.#marks[number] = this.#round;
    return true;
  }

  #widen(number: number): void {
    const wider = new Int32Array(number * 2);
    wider.set(this.#marks);
    this.#marks = wider;
  }
}
