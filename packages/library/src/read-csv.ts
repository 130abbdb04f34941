import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { RawEntry } from './read-fact-checks.ts';
import { LONGEST_RECORD } from './read-json-lines.ts';

const DELIMITERS = ['\t', ';', ','] as const;

/** A table whose first line names its columns, with commas, semicolons or tabs between them. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<RawEntry> {
  const iterator = text[Symbol.asyncIterator]();
  const first = await iterator.next();
  const names = String(first.value ?? '').split('\n', 1)[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, one) => (names.split(one).length > names.split(best).length ? one : best));
  async function* whole() {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const options = { columns: true, info: true, relax_column_count: true, relax_quotes: delimiter === '\t', skip_empty_lines: true };
  const rows = Readable.from(whole()).compose(
    parse({ ...options, delimiter, max_record_size: LONGEST_RECORD, ...(delimiter === '\t' ? { quote: null } : {}) }),
  );
  let place = 1;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
      place = info.lines;
      yield { place, value: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { place: place + 1, reason: 'From here on the table cannot be read; what stands before was.', excerpt: error.message };
  }
}
