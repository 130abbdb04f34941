// Do the segments cover the text once, with the right ranges on every character?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenRanges } from './flatten-ranges.ts';

describe('flattening ranges', () => {
  it('cuts two overlapping ranges into three segments and keeps the rest uncovered', () => {
    const ranges = [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8 },
    ];
    expect(flattenRanges(10, ranges)).toEqual([
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 4, ids: ['a'] },
      { start: 4, end: 6, ids: ['a', 'b'] },
      { start: 6, end: 8, ids: ['b'] },
      { start: 8, end: 10, ids: [] },
    ]);
  });

  it('lists the outer range first and one id once', () => {
    const ranges = [
      { id: 'inner', start: 0, end: 2 },
      { id: 'outer', start: 0, end: 4 },
      { id: 'outer', start: 1, end: 3 },
    ];
    expect(flattenRanges(4, ranges).map(({ ids }) => ids)).toEqual([['outer', 'inner'], ['outer', 'inner'], ['outer'], ['outer']]);
  });

  it('gives nothing for an empty text and one segment for no ranges', () => {
    expect(flattenRanges(0, [{ id: 'a', start: 0, end: 4 }])).toEqual([]);
    expect(flattenRanges(3, [])).toEqual([{ start: 0, end: 3, ids: [] }]);
  });

  it('is right for every character of any set of ranges', () => {
    const range = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 44 }),
    });
    fc.assert(
      fc.property(fc.nat({ max: 36 }), fc.array(range, { maxLength: 12 }), (length, ranges) => {
        const segments = flattenRanges(length, ranges);
        const text = Array.from({ length }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, ids } of segments) {
          expect(end).toBeGreaterThan(start);
          for (let at = start; at < end; at++) {
            const covering = new Set(ranges.filter((one) => one.start <= at && at < one.end).map(({ id }) => id));
            expect(new Set(ids)).toEqual(covering);
            expect(ids.length).toBe(covering.size);
          }
        }
      }),
    );
  });

  it('cuts only where a range begins or ends', () => {
    const ranges = Array.from({ length: 2_000 }, (_, index) => ({
      id: `c${index}`,
      start: (index * 7_919) % 69_000,
      end: ((index * 7_919) % 69_000) + 900,
    }));
    const segments = flattenRanges(70_000, ranges);
    expect(segments.length).toBeLessThanOrEqual(2 * ranges.length + 1);
    expect(segments.at(-1)?.end).toBe(70_000);
  });
});
