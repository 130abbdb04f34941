// Do borders stop where a pane would get too narrow, and does the whole stay whole?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBorder, readWidths } from './pane-widths.ts';

describe('pane widths', () => {
  it('move one border and leave the other panes alone', () => {
    expect(movedBorder([50, 20, 30], 0, 5, [10, 10, 10])).toEqual([55, 15, 30]);
    expect(movedBorder([50, 20, 30], 1, -40, [10, 10, 10])).toEqual([50, 10, 40]);
  });

  it('always add up and keep to the least', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.integer({ min: -200, max: 200 }), (border, by) => {
        const widths = movedBorder([50, 20, 30], border, by, [20, 15, 20]);
        expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(100);
        expect(widths.every((width, index) => width >= ([20, 15, 20][index] ?? 0))).toBe(true);
      }),
    );
  });

  it('begin anew when what was remembered does not fit', () => {
    const panes = [{ share: 60 }, { share: 40 }];
    expect(readWidths('[30,70]', panes)).toEqual([30, 70]);
    for (const remembered of [null, '', '{', '[1]', '["a",2]', '[0,100]', '{"a":1}'])
      expect(readWidths(remembered, panes)).toEqual([60, 40]);
  });
});
