// What may be made of a scale, and that what people have rated stays where it is.
import { expect, it } from 'vitest';
import { DEFAULT_SCALE } from './scale.ts';
import { keyForPoint, placePoints, refuseScaleEdit, type ScalePointEdit, scaleEdit } from './scale-input.ts';

const points: ScalePointEdit[] = DEFAULT_SCALE.points.map(({ position: _position, claimReviewNumber: _number, ...point }) => point);
const [first, ...others] = points as [ScalePointEdit, ...ScalePointEdit[]];
const [step, ...rest] = [points.slice(0, 1), points.slice(1)];
const read = (edited: unknown[]) => scaleEdit.safeParse({ version: 1, level: 'ordinal', points: edited });

it('takes the default scale as it is, and gives it its own places and numbers', () => {
  expect(read(points).data?.points).toEqual(points);
  expect(placePoints(points)).toEqual(DEFAULT_SCALE.points);
});

it.each([
  [{ mark: '●●' }, 'The mark is one character.'],
  [{ mark: ' ' }, 'The mark is one character.'],
  [{ mark: '○' }, 'Two points have the same mark. Choose another for one of them.'],
  [{ label: ' ' }, 'Give the point a name.'],
  [{ label: 'FALSE' }, 'Two points have the same name. Choose another for one of them.'],
  [{ colour: '#ff0000' }, 'Choose one of the colours shown.'],
  [{ definition: '' }, 'Say what the point means.'],
  [{ minSources: 1, minPrimarySources: 0 }, 'A point cannot ask for more independent or primary sources than sources.'],
  [{ minSources: 21 }, 'A point can ask for 20 sources at most.'],
  [{ isOffScale: true }, 'Points off the scale come last.'],
])('refuses %j', (change, words) => {
  expect(read([{ ...first, ...change }, ...others]).error?.issues.map(({ message }) => message)).toEqual([words]);
});

it('has two to five steps', () => {
  expect(read([...step, ...rest.flat().filter(({ isOffScale }) => isOffScale)]).success).toBe(false);
  expect(read([{ ...first, key: 'extra', label: 'Extra', mark: '!' }, ...points]).success).toBe(false);
});

it.each([
  [2, [5, 1]],
  [3, [5, 3, 1]],
  [4, [5, 4, 2, 1]],
])('spreads %i steps over the numbers of ClaimReview', (steps, numbers) => {
  expect(placePoints(points.slice(0, steps)).map(({ claimReviewNumber }) => claimReviewNumber)).toEqual(numbers);
});

it('lets words and gates change when something was rated, and nothing that moves a rating', () => {
  const reworded = [{ ...first, label: 'Right', minSources: 3 }, ...others];
  expect(refuseScaleEdit(points, reworded, true)).toEqual([]);
  for (const moved of [
    others,
    [...points].reverse(),
    [{ ...first, key: 'right' }, ...others],
    [{ ...first, isOffScale: true }, ...others],
  ]) {
    expect(refuseScaleEdit(points, moved, true)).toEqual([{ code: 'scaleInUse' }]);
    expect(refuseScaleEdit(points, moved, false)).toEqual([]);
  }
});

it.each([
  ['Half true', 'halfTrue'],
  ['Übertrieben!', 'ubertrieben'],
  ['4 Pinocchios', 'point'],
  ['正しい', 'point'],
  ['True', 'true2'],
])('names the point %s %s', (label, key) => {
  expect(
    keyForPoint(
      label,
      points.map((point) => point.key),
    ),
  ).toBe(key);
});
