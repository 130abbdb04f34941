// Pairing of quotation marks of every kind.
import { describe, expect, it } from 'vitest';
import { splitLines } from '../paragraphs/split-lines.ts';
import { QUOTED_CASES } from './find-quoted.cases.ts';
import { findQuoted } from './find-quoted.ts';

const find = (text: string) => findQuoted(text, splitLines(text));

describe('findQuoted', () => {
  it.each(QUOTED_CASES)('%s', (text, ...quotes) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });

  it('marks the paragraphs that take a quotation up, and only those', () => {
    expect(find('“One.\n\n“Two,” she said. “Three.”').map(({ continues }) => continues)).toEqual([false, true, false]);
    expect(find('“One.”\n\n“Two.”').map(({ continues }) => continues)).toEqual([false, false]);
  });

  it('gives the marks with the words', () => {
    expect(find('He said “ yes ”.')[0]).toMatchObject({ outerStart: 8, start: 10, end: 13, outerEnd: 15 });
  });
});
