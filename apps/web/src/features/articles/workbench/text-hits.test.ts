// Are searched words found in any case, spacing and script, and taken for words and not for patterns?
import { expect, it } from 'vitest';
import { findHits } from './text-hits.ts';

const TEXT = 'The Pier (new)\nand the pier.  Über die Brücke.';

it.each([
  ['pier', ['Pier', 'pier']],
  ['ÜBER', ['Über']],
  ['(new) and', ['(new)\nand']],
  ['.*', []],
  ['p', []],
  ['  ', []],
])('%j', (words, found) => {
  expect(findHits(TEXT, words).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found);
});
