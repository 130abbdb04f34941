// Which point of the report's own scale a claim's verdict stands on.
import type { FrozenClaim, FrozenPoint, FrozenReport } from '@touchstone/domain';

/** The point as it was worded on the day. Throws when the scale frozen with the report lacks it: such a report was frozen wrongly. */
export function pointOf(report: Pick<FrozenReport, 'scale' | 'slug'>, claim: FrozenClaim): FrozenPoint {
  const point = report.scale.points.find(({ key }) => key === claim.verdict.point);
  if (!point)
    throw new Error(
      `The report "${report.slug}" holds a verdict on the point "${claim.verdict.point}", which its scale does not have. Publish it again.`,
    );
  return point;
}

/** Each claim of the report with its point, in the report's order. */
export const claimPoints = (report: FrozenReport): { claim: FrozenClaim; point: FrozenPoint }[] =>
  report.claims.map((claim) => ({ claim, point: pointOf(report, claim) }));
