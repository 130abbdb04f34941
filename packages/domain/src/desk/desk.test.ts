// The roles include each other in order, and the scale a new desk starts with is sound.
import { describe, expect, it } from 'vitest';
import { includesRole, ROLES } from './role.ts';
import { DEFAULT_SCALE } from './scale.ts';

it('lets each role include itself and the ones before it, and no other', () => {
  const included = ROLES.map((role) => ROLES.filter((needed) => includesRole(role, needed)));
  expect(included).toEqual([['observer'], ['observer', 'checker'], ['observer', 'checker', 'editor'], [...ROLES]]);
});

describe('the default scale', () => {
  const { points } = DEFAULT_SCALE;

  it.each(['key', 'label', 'mark', 'colour', 'position'] as const)('gives each point its own %s', (field) => {
    expect(new Set(points.map((point) => point[field])).size).toBe(points.length);
  });

  it('numbers the points on the scale 1 to 5 for ClaimReview, and none off it', () => {
    expect(points.filter(({ isOffScale }) => !isOffScale).map((point) => [point.key, point.claimReviewNumber])).toEqual([
      ['true', 5],
      ['mostlyTrue', 4],
      ['mixed', 3],
      ['mostlyFalse', 2],
      ['false', 1],
    ]);
    expect(points.filter(({ isOffScale }) => isOffScale).every(({ claimReviewNumber }) => claimReviewNumber === null)).toBe(true);
  });

  it('marks each point with one character and names a colour, never gives one', () => {
    for (const { mark, colour, definition } of points) {
      expect([...mark]).toHaveLength(1);
      expect(colour).toMatch(/^point-[a-zA-Z]+$/);
      expect(definition).toMatch(/\.$/);
    }
  });

  it('never asks for more independent or primary sources than sources', () => {
    for (const point of points)
      expect(Math.max(point.minIndependentSources, point.minPrimarySources)).toBeLessThanOrEqual(point.minSources);
  });
});
