import { JSONParser } from '@streamparser/json';
import type { RawEntry } from './read-fact-checks.ts';
import { LONGEST_RECORD } from './read-json-lines.ts';

/** Each value at one of these paths of one JSON text, such as "$.dataFeedElement.*". */
export async function* readJson(text: AsyncIterable<string>, paths: string[]): AsyncGenerator<RawEntry> {
  const parser = new JSONParser({ paths, keepStack: false });
  let values: unknown[] = [];
  let broken: Error | null = null;
  parser.onValue = ({ value }) => values.push(value);
  parser.onError = (error) => {
    broken ??= error;
  };
  let place = 0;
  let length = 0;
  for await (const piece of text) {
    if (!parser.isEnded) parser.write(piece);
    length = values.length ? 0 : length + piece.length;
    for (const value of values) yield { place: ++place, value };
    values = [];
    if (broken) break;
    if (length > LONGEST_RECORD)
      return yield { place: place + 1, reason: 'It is longer than a million characters. The file is not read on.', excerpt: '' };
  }
  if (!broken && parser.isEnded) return;
  yield { place: place + 1, reason: 'From here on the file is no JSON; what stands before was read.', excerpt: '' };
}
