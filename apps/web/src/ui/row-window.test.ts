// Do the keys of a list lead where they say, and stop at its ends?
import { expect, it } from 'vitest';
import { rowAfterKey } from './row-window.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 9, 9],
  ['PageDown', 3, 8],
  ['PageUp', 3, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['a', 3, null],
])('%s from row %i leads to %s', (key, from, to) => {
  expect(rowAfterKey(key, from, 10, 5)).toBe(to);
});

it('leads nowhere in an empty list', () => {
  expect(rowAfterKey('ArrowDown', 0, 0, 5)).toBeNull();
});
