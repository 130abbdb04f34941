// All verdicts of a report as one JSON-LD document: a graph with one ClaimReview per claim permalink.
import type { FrozenReport } from '@touchstone/domain';
import type { Site } from '../public-address.ts';
import { claimReviewOf } from './claim-review.ts';

/** Indented by two spaces, with a line end; in the order of the report. */
export function reportClaimReview(report: FrozenReport, site: Site): string {
  const graph = report.claims.map((claim) => claimReviewOf(report, claim, site));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
