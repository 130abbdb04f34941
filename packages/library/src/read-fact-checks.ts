// Reads a file of fact-checks as it comes in: never more than one entry and one piece of the file are in memory.
import type { LibraryEntry } from '@touchstone/domain';
import { cleanText } from './clean-text.ts';
import { factChecksIn, type Unsaid } from './fact-checks-in.ts';
import { guessFormat, type Shape } from './guess-format.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';

/** By what of a file its format is guessed, in characters. */
const BEGINNING = 65_536;
const LONGEST_EXCERPT = 200;

export interface ReadingOptions extends Unsaid {}

/** One entry as a reader finds it. */
export type RawEntry = { place: number } & ({ value: unknown } | { reason: string; excerpt: string });

const READERS: Record<Shape['format'], (text: AsyncIterable<string>, paths: string[]) => AsyncIterable<RawEntry>> = {
  jsonl: readJsonLines,
  json: readJson,
  csv: readCsv,
};

/** Yields every entry in the order of the file; what cannot be read says why, and the rest is read all the same. */
export async function* readFactChecks(bytes: AsyncIterable<Uint8Array>, unsaid: ReadingOptions = {}): AsyncGenerator<LibraryEntry> {
  let bytesRead = 0;
  const decoder = new TextDecoder();
  async function* decode() {
    for await (const piece of bytes) {
      bytesRead += piece.length;
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder.decode();
  }
  const text = decode();
  let beginning = '';
  while (beginning.length < BEGINNING) {
    const { value, done } = await text.next();
    if (done) break;
    beginning += value;
  }
  async function* whole() {
    yield beginning;
    yield* text;
  }
  const nothing = (reason: string): LibraryEntry => ({
    place: 1,
    bytesRead,
    factChecks: [],
    problems: [{ reason, excerpt: cleanText(beginning.slice(0, LONGEST_EXCERPT)) ?? '' }],
  });
  if (beginning.trim() === '') return yield nothing('The file is empty.');
  const shape = guessFormat(beginning);
  if (!shape) return yield nothing('This is neither JSON, nor JSON lines, nor a table with a line of names.');
  for await (const entry of READERS[shape.format](whole(), shape.paths)) {
    const found = 'value' in entry ? factChecksIn(entry.value, unsaid) : [{ reason: entry.reason }];
    const excerpt = () => cleanText(('value' in entry ? JSON.stringify(entry.value) : entry.excerpt).slice(0, LONGEST_EXCERPT)) ?? '';
    yield {
      place: entry.place,
      bytesRead,
      factChecks: found.flatMap((one) => ('factCheck' in one ? [one.factCheck] : [])),
      problems: found.flatMap((one) => ('reason' in one ? [{ reason: one.reason, excerpt: excerpt() }] : [])),
    };
  }
}
