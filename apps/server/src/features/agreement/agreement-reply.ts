// What the client gets of how far raters agree.
import type { MeasurementLevel } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';

/** Figures on claims with at least two blind ratings. Null where there are too few to say. */
export interface AgreementFigure {
  claims: number;
  ratings: number;
  /** Share of pairs of ratings that are equal, 0..1. */
  equal: number | null;
  /** Krippendorff's alpha at the level of the scale, over the points on it. */
  alpha: number | null;
  interval: { low: number; high: number } | null;
  /** Krippendorff's alpha, nominal, over all points, those off the scale included. */
  nominalAlpha: number | null;
}

export interface AgreementReply {
  /** Below so many claims there is no figure; below `cautionBelow` it is shown with a warning. */
  minimum: number;
  cautionBelow: number;
  /** How far apart two points of the scale are. */
  level: MeasurementLevel;
  all: AgreementFigure;
  groups: { by: 'month' | 'kind' | 'scale'; name: string; figure: AgreementFigure }[];
  /** Raters who have rated the same claims, most in common first. Kappa: Cohen's, by steps of the scale, over points on it. */
  pairs: { raters: [Named, Named]; claims: number; equal: number | null; kappa: number | null }[];
  /** Claims whose blind ratings disagree, latest first, at most 100. */
  disagreements: { claimId: string; articleId: string; statement: string; ratings: { member: Named; point: string }[] }[];
}
