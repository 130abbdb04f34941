// Every colour of text stands out from its ground by the ratios of WCAG 2.2, in light and dark.

import { DEFAULT_SCALE } from '@touchstone/domain';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, POINT_COLOURS, pointClass } from './colours.ts';

/** Relative luminance of an sRGB colour "#rrggbb" (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it('computes the contrasts the recommendation names', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_name, palette) => {
  it('shows the article at 7:1 and more, marked words too', () => {
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.ink, palette.marked)).toBeGreaterThanOrEqual(7);
  });

  it.each(['quiet', 'link'] as const)('shows %s text at 4.5:1 and more', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(POINT_COLOURS)('shows %s at 4.5:1 and more', (name) => {
    expect(contrast(palette.points[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

it('knows every colour of the default scale and none other', () => {
  expect(DEFAULT_SCALE.points.map(({ colour }) => pointClass(colour))).toEqual(DEFAULT_SCALE.points.map(({ colour }) => colour));
  expect(pointClass('point-purple')).toBe('point-neutral');
});
