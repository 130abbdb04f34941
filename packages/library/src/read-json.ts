import { JSONParser } from '@streamparser/json';
import type { RawEntry } from './read-fact-checks.ts';

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
  for await (const piece of text) {
    if (!parser.isEnded) parser.write(piece);
    for (const value of values) yield { place: ++place, value };
    values = [];
    if (broken) break;
  }
  if (!broken && parser.isEnded) return;
  yield { place: place + 1, reason: 'From here on the file is no JSON; what stands before was read.', excerpt: '' };
}
