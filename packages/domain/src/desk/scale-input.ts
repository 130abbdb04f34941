// What an admin may make of the desk's scale: the words, look and gate of each point, and, before anything was rated, which points there are.
import { z } from 'zod';
import type { Refusal } from '../rule-refusal.ts';
import { DEFAULT_SCALE, MEASUREMENT_LEVELS, type ScalePoint } from './scale.ts';

const MOST_SOURCES = 20;
/** More steps than ClaimReview has numbers cannot be told to others. */
export const MOST_STEPS = 5;
/** Each is chosen by one digit. */
export const MOST_POINTS = 9;

/** The colours there are for points, in light and dark, told apart by the colour-blind too. */
export const POINT_COLOURS: readonly string[] = DEFAULT_SCALE.points.map(({ colour }) => colour);

const sources = z
  .number('Write a number of sources.')
  .int('Sources come in whole numbers.')
  .min(0, 'Write a number of sources.')
  .max(MOST_SOURCES, `A point can ask for ${MOST_SOURCES} sources at most.`);

const pointEdit = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,49}$/),
    label: z.string().trim().min(1, 'Give the point a name.').max(40, 'That name is too long: 40 characters at most.'),
    mark: z
      .string()
      .trim()
      .refine((mark) => [...mark].length === 1, 'The mark is one character.'),
    colour: z.string().refine((colour) => POINT_COLOURS.includes(colour), 'Choose one of the colours shown.'),
    definition: z.string().trim().min(1, 'Say what the point means.').max(500, 'That is too long: 500 characters at most.'),
    isOffScale: z.boolean(),
    minSources: sources,
    minIndependentSources: sources,
    minPrimarySources: sources,
    needsRightOfReply: z.boolean(),
  })
  .refine(
    ({ minSources, minIndependentSources, minPrimarySources }) => Math.max(minIndependentSources, minPrimarySources) <= minSources,
    'A point cannot ask for more independent or primary sources than sources.',
  );
export type ScalePointEdit = z.infer<typeof pointEdit>;

const areDifferent = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase())).size === words.length;
const stepsOf = (points: readonly { isOffScale: boolean }[]) => points.filter(({ isOffScale }) => !isOffScale).length;

/** `version`: the one that was seen. The points from true to false, then those off the scale. */
export const scaleEdit = z.strictObject({
  version: z.number().int().min(1),
  level: z.enum(MEASUREMENT_LEVELS),
  points: z
    .array(pointEdit)
    .max(MOST_POINTS, `A scale has ${MOST_POINTS} points at most.`)
    .refine((points) => stepsOf(points) >= 2 && stepsOf(points) <= MOST_STEPS, `A scale has 2 to ${MOST_STEPS} steps.`)
    .refine((points) => points.slice(0, stepsOf(points)).every(({ isOffScale }) => !isOffScale), 'Points off the scale come last.')
    .refine((points) => areDifferent(points.map(({ key }) => key)), 'Two points have the same key.')
    .refine((points) => areDifferent(points.map(({ label }) => label)), 'Two points have the same name. Choose another for one of them.')
    .refine((points) => areDifferent(points.map(({ mark }) => mark)), 'Two points have the same mark. Choose another for one of them.'),
});
export type ScaleEdit = z.infer<typeof scaleEdit>;

/** Gives the listed points their places, and those on the scale a ClaimReview number evenly from 5 (true) to 1 (false). */
export function placePoints<Point extends { isOffScale: boolean }>(points: readonly Point[]) {
  const steps = stepsOf(points);
  return points.map((point, index) => ({
    ...point,
    position: point.isOffScale ? index + 1 : steps - index,
    claimReviewNumber: point.isOffScale ? null : Math.round(5 - (4 * index) / (steps - 1)),
  }));
}

/** Once something was rated, each point keeps its key and its place: what people said must not move behind their backs. */
export function refuseScaleEdit(
  present: readonly Pick<ScalePoint, 'key' | 'isOffScale'>[],
  next: readonly Pick<ScalePoint, 'key' | 'isOffScale'>[],
  isInUse: boolean,
): Refusal[] {
  const placesOf = (points: typeof present) => points.map(({ key, isOffScale }) => `${key} ${isOffScale}`).join();
  return isInUse && placesOf(present) !== placesOf(next) ? [{ code: 'scaleInUse' }] : [];
}

/** A key for a new point, from its name; not one of those that are there. */
export function keyForPoint(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .split(/ +/);
  const name = words.map((word, index) => (index ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1)).join('');
  const base = /^[a-z]/.test(name) ? name.slice(0, 40) : 'point';
  const free = [base, ...Array.from({ length: MOST_POINTS + 1 }, (_, index) => `${base}${index + 2}`)];
  return free.find((key) => !taken.includes(key)) ?? base;
}
