// Cuts a stream of bytes into the lines and blocks of rows of a backup, holding no more than one row or piece in memory.
import { BackupError } from './backup-error.ts';
import { END_OF_ROWS } from './backup-format.ts';

const LINE_END = 0x0a;

const cut = () => new BackupError('backupCut', 'ends before it is complete. Copy it again, or take another backup.');

export class LineReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  /** A line with its end. @throws BackupError `backupCut` when the bytes end or `longest` of them hold no line end */
  async line(longest = Number.POSITIVE_INFINITY): Promise<Buffer> {
    let end = this.#held.indexOf(LINE_END);
    while (end < 0) {
      const searched = this.#held.length;
      if (searched > longest) throw cut();
      await this.#fetch();
      end = this.#held.indexOf(LINE_END, searched);
    }
    return this.#take(end + 1);
  }

  /** Whole rows, as many as are there; null once the end of the table was read. */
  async rows(): Promise<Buffer | null> {
    while (true) {
      if (this.#held.indexOf(END_OF_ROWS) === 0) {
        this.#take(END_OF_ROWS.length);
        return null;
      }
      const end = this.#held.indexOf(`\n${END_OF_ROWS}`);
      const whole = end >= 0 ? end + 1 : this.#wholeRows();
      if (whole > 0) return this.#take(whole);
      await this.#fetch();
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && (await this.#pieces.next()).done === true;
  }

  /** What follows the last line end may be the beginning of a row or of the end of the table. */
  #wholeRows(): number {
    return this.#held.lastIndexOf(LINE_END) + 1;
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async #fetch(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    if (done) throw cut();
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, value]) : Buffer.from(value);
  }
}
