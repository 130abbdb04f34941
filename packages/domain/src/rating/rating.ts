// One person's own judgement of a claim, and when two of them disagree.
import type { ClaimStage } from '../claim/claim.ts';
import type { ScalePoint } from '../desk/scale.ts';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * Two ratings disagree when they are more than one step of the scale apart, or when one of them says "not checkable".
 * Other points off the scale have no distance: they disagree with every point but themselves.
 */
function disagree(a: ScalePoint, b: ScalePoint): boolean {
  if (a.key === b.key) return false;
  if (a.isOffScale || b.isOffScale) return true;
  return Math.abs(a.position - b.position) > 1;
}

/** True when any two of the submitted ratings disagree. `keys` are scale point keys; unknown keys are ignored. */
export function ratingsDisagree(keys: readonly string[], points: readonly ScalePoint[]): boolean {
  const rated = keys.flatMap((key) => points.find((point) => point.key === key) ?? []);
  return rated.some((a, index) => rated.slice(index + 1).some((b) => disagree(a, b)));
}

/** Others' ratings stay with the server until one's own is in, or until the claim is approved. Role makes no difference. */
export const maySeeOthersRatings = (viewer: { hasRated: boolean }, stage: ClaimStage): boolean => viewer.hasRated || stage === 'approved';
