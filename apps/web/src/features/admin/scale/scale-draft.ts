// A scale while an admin changes it: points put in, moved and taken out, and where it differs from another.
import { keyForPoint, type ScaleEdit, type ScalePointEdit } from '@touchstone/domain';
import type { ScaleReply } from '@touchstone/server';
import { describeGate } from './describe-gate.ts';

export type ScaleDraft = ScaleEdit;

/** What a point begins with; its key is made from its name. */
export const NEW_POINT: ScalePointEdit = {
  key: '',
  label: '',
  mark: '',
  colour: 'point-mixed',
  definition: '',
  isOffScale: false,
  minSources: 2,
  minIndependentSources: 2,
  minPrimarySources: 0,
  needsRightOfReply: false,
};

export const editOf = ({ version, level, points }: ScaleReply): ScaleDraft => ({ version, level, points });

const steps = (points: readonly ScalePointEdit[]) => points.filter(({ isOffScale }) => !isOffScale);
const offScale = (points: readonly ScalePointEdit[]) => points.filter(({ isOffScale }) => isOffScale);

/** Puts a point in its old place, or a new one last among those like it. */
export function putPoint(points: readonly ScalePointEdit[], point: ScalePointEdit): ScalePointEdit[] {
  const isNew = point.key === '';
  const named = isNew
    ? {
        ...point,
        key: keyForPoint(
          point.label,
          points.map(({ key }) => key),
        ),
      }
    : point;
  const all = isNew ? [...points, named] : points.map((one) => (one.key === named.key ? named : one));
  return [...steps(all), ...offScale(all)];
}

/** Up or down among the points like it. */
export function movePoint(points: readonly ScalePointEdit[], index: number, by: -1 | 1): ScalePointEdit[] {
  const moved = [...points];
  const [point, other] = [points[index], points[index + by]];
  if (!point || !other || point.isOffScale !== other.isOffScale) return moved;
  moved[index] = other;
  moved[index + by] = point;
  return moved;
}

export const isSameScale = (one: ScaleDraft, other: ScaleDraft): boolean =>
  JSON.stringify([one.level, one.points.map(wordsOfPoint)]) === JSON.stringify([other.level, other.points.map(wordsOfPoint)]);

const wordsOfPoint = ({ key, mark, label, colour, isOffScale, definition, ...gate }: ScalePointEdit) =>
  `${mark} ${label}: ${definition} ${describeGate(gate)}.${isOffScale ? ' Off the scale.' : ''} (${colour})`;

/** The scale's words, by point. */
export const wordsOfScale = ({ points }: ScaleDraft): Record<string, string> =>
  Object.fromEntries(points.map((point) => [point.key, wordsOfPoint(point)]));

/** Points that the two word differently, or that only one of them has. */
export function differencesOf(mine: ScaleDraft, theirs: ScaleDraft) {
  const [here, there] = [wordsOfScale(mine), wordsOfScale(theirs)];
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((key) => here[key] !== there[key]);
  const labelOf = (key: string) => [...theirs.points, ...mine.points].find((point) => point.key === key)?.label ?? key;
  return names.map((key) => ({ name: labelOf(key), mine: here[key] ?? '', theirs: there[key] ?? '' }));
}
