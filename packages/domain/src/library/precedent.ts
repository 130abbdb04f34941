// Earlier checks of the same or a like claim, and when a verdict says otherwise than ours did.
import { type RatedPoint, ratingsDisagree } from '../rating/rating.ts';

/** `same`: the claim says what was checked then; `related`: it touches upon it. */
export const PRECEDENT_KINDS = ['same', 'related'] as const;
export type PrecedentKind = (typeof PRECEDENT_KINDS)[number];

/** A verdict of ours that stands, on a claim linked as the same. */
export interface EarlierVerdict {
  claimId: string;
  pointKey: string;
}

/** Those whose point is further from the proposed one than two ratings may be that agree. A point no longer on the scale contradicts nothing. */
export function contradictedBy(pointKey: string, earlier: readonly EarlierVerdict[], scale: readonly RatedPoint[]): EarlierVerdict[] {
  const pointOf = (key: string) => scale.find((point) => point.key === key);
  const proposed = pointOf(pointKey);
  return earlier.filter((verdict) => {
    const point = pointOf(verdict.pointKey);
    return proposed !== undefined && point !== undefined && ratingsDisagree([proposed, point]);
  });
}
