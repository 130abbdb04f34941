// The desk's rating scale: its points, their wording and marks, and the evidence each asks for.

/** How far apart two points are, for the figures of agreement: names alone, an order, or steps of one size. */
export const MEASUREMENT_LEVELS = ['nominal', 'ordinal', 'interval'] as const;
export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/** What a verdict on this point needs before it can be proposed. Counts of sources, 0 = none needed. */
export interface EvidenceGate {
  minSources: number;
  minIndependentSources: number;
  minPrimarySources: number;
}

/** All that a verdict on this point needs before it can be proposed. */
export interface VerdictGate extends EvidenceGate {
  /** Whom the claim concerns was asked for a reply, or a reason says why not. */
  needsRightOfReply: boolean;
}

export interface ScalePoint extends VerdictGate {
  key: string;
  label: string;
  /** One character that stands for the point beside its colour. */
  mark: string;
  /** Name of a colour token, never a raw colour. */
  colour: string;
  definition: string;
  /** Steps from the false end, 1-based; for points off the scale only their order in lists. */
  position: number;
  isOffScale: boolean;
  /** ClaimReview ratingValue, 1 = false … 5 = true; null for points off the scale. */
  claimReviewNumber: number | null;
}

const onScale = (
  position: number,
  key: string,
  label: string,
  mark: string,
  definition: string,
  gate: Partial<VerdictGate> = {},
): ScalePoint => ({
  key,
  label,
  mark,
  colour: `point-${key}`,
  definition,
  position,
  isOffScale: false,
  claimReviewNumber: position,
  minSources: 2,
  minIndependentSources: 2,
  minPrimarySources: 0,
  needsRightOfReply: false,
  ...gate,
});

const offScale = (
  position: number,
  key: string,
  label: string,
  mark: string,
  definition: string,
  gate: Partial<VerdictGate> = {},
): ScalePoint => ({
  ...onScale(position, key, label, mark, definition),
  isOffScale: true,
  claimReviewNumber: null,
  minSources: 1,
  minIndependentSources: 1,
  ...gate,
});

/** The scale a new desk starts with, from true to false and then the points off the scale; its order is the order of keys 1–8. */
export const DEFAULT_SCALE: { name: string; points: readonly ScalePoint[] } = {
  name: 'Touchstone five-point scale',
  points: [
    onScale(5, 'true', 'True', '●', 'The evidence bears the claim out in full; nothing that matters is left out.', {
      minPrimarySources: 1,
    }),
    onScale(4, 'mostlyTrue', 'Mostly true', '◕', 'Right in what matters; a detail is imprecise or needs a word of explanation.'),
    onScale(3, 'mixed', 'Mixed', '◑', 'One part holds and another part, of like weight, does not.'),
    onScale(2, 'mostlyFalse', 'Mostly false', '◔', 'A grain of truth that does not carry the conclusion the claim draws from it.', {
      needsRightOfReply: true,
    }),
    onScale(1, 'false', 'False', '○', 'The evidence contradicts the claim.', { minPrimarySources: 1, needsRightOfReply: true }),
    offScale(6, 'missingContext', 'Missing context', '◇', 'The words may be accurate, but without what was left out they mislead.', {
      needsRightOfReply: true,
    }),
    offScale(7, 'unproven', 'Unproven', '?', 'The public evidence available on the day of the check settles it neither way.'),
    offScale(8, 'notCheckable', 'Not checkable', '–', 'Opinion, prediction or private knowledge: no public evidence could settle it.', {
      minSources: 0,
      minIndependentSources: 0,
    }),
  ],
};
