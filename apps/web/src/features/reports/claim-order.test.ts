// Where claims end up when they are moved or dragged.
import { expect, it } from 'vitest';
import { inTextOrder, moved, movedBeside } from './claim-order.ts';

it.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
] as const)('moves %s by %d', (id, by, expected) => expect(moved(['a', 'b', 'c'], id, by).join('')).toBe(expected));

it.each([
  ['d', 'a', 'before', 'dabc'],
  ['a', 'c', 'after', 'bcad'],
  ['ab', 'd', 'after', 'cdab'],
  ['bd', 'a', 'before', 'bdac'],
] as const)('drops %s at %s, %s it', (dragged, target, place, expected) =>
  expect(movedBeside(['a', 'b', 'c', 'd'], [...dragged], target, place).join('')).toBe(expected),
);

it('puts claims in the order of the text, unknown ones last', () => {
  const claims = [
    { id: 'a', start: 9 },
    { id: 'b', start: 2 },
  ];
  expect(inTextOrder(['x', 'a', 'b'], claims)).toEqual(['b', 'a', 'x']);
});
