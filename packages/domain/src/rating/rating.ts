// One person's own judgement of a claim, and when two of them disagree.
import type { AuditPayloads } from '../audit/audit-event.ts';
import type { ClaimStage } from '../claim/claim.ts';
import type { ScalePoint } from '../desk/scale.ts';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** As much of a scale point as it takes to compare two. */
export type RatedPoint = Pick<ScalePoint, 'key' | 'position' | 'isOffScale'>;

/**
 * Two ratings disagree when they are more than one step of the scale apart, or when one of them says "not checkable".
 * Other points off the scale have no distance: they disagree with every point but themselves.
 */
function disagree(a: RatedPoint, b: RatedPoint): boolean {
  if (a.key === b.key) return false;
  if (a.isOffScale || b.isOffScale) return true;
  return Math.abs(a.position - b.position) > 1;
}

/** True when any two of the points rated disagree. */
export const ratingsDisagree = (points: readonly RatedPoint[]): boolean =>
  points.some((a, index) => points.slice(index + 1).some((b) => disagree(a, b)));

/** Of a claim's ratings, what decides who may see them. */
export interface RatingCount {
  have: number;
  /** How many the desk asks for. */
  need: number;
  /** Set when the last one asked for came in; a desk that asks for more later does not close them again. */
  wereRevealed: boolean;
}

/**
 * Others' ratings stay with the server until one's own is in and so is the last one the desk asks for, or until the claim is approved.
 * Role makes no difference. Everything that is sent to a member asks this first.
 */
export const maySeeOthersRatings = (
  viewer: { hasRated: boolean },
  { stage, ratings }: { stage: ClaimStage; ratings: RatingCount },
): boolean => stage === 'approved' || (viewer.hasRated && (ratings.wereRevealed || ratings.have >= ratings.need));

/** A rating is blind when it was given without having been shown another's: the agreement figures count these alone. */
export const ratesBlind = (
  viewer: { hasRated: boolean },
  claim: { stage: ClaimStage; ratings: RatingCount; wasApproved: boolean },
): boolean => !claim.wasApproved && !maySeeOthersRatings(viewer, claim);

/** Lines of the record that tell more of the ratings than how many there are: withheld together with the ratings, save from who wrote them. */
export const tellsOfRatings = ({ type, payload }: { type: string; payload: unknown }): boolean =>
  type.startsWith('adjudication.') ||
  type.startsWith('dissent.') ||
  (type === 'rating.submitted' && (payload as AuditPayloads['rating.submitted']).revision > 1);
