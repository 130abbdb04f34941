import type { RawEntry } from './read-fact-checks.ts';

/** A longer line is no record; characters. */
export const LONGEST_RECORD = 1_000_000;

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let begun = '';
  let isTooLong = false;
  const grow = (part: string) => {
    isTooLong ||= begun.length + part.length > LONGEST_RECORD;
    begun = isTooLong ? '' : begun + part;
  };
  for await (const piece of text) {
    const [first = '', ...further] = piece.split('\n');
    grow(first);
    for (const part of further) {
      yield isTooLong ? null : begun;
      begun = '';
      isTooLong = false;
      grow(part);
    }
  }
  yield isTooLong ? null : begun;
}

/** One JSON value a line. */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<RawEntry> {
  let place = 0;
  for await (const line of linesOf(text)) {
    place++;
    if (line === null) yield { place, reason: 'The line is longer than a million characters.', excerpt: '' };
    else if (line.trim() !== '') yield readLine(place, line);
  }
}

function readLine(place: number, line: string): RawEntry {
  try {
    return { place, value: JSON.parse(line) as unknown };
  } catch {
    return { place, reason: 'The line is no JSON.', excerpt: line };
  }
}
