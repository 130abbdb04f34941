// One published verdict as schema.org ClaimReview, for Fact Check Explorer, the Fact Check Tools API and other machines.
import type { FrozenClaim, FrozenPoint, FrozenReport } from '@touchstone/domain';
import { pointOf } from '../claim-point.ts';
import { correctionsOf } from '../corrections.ts';
import { oneLine } from '../plain-text.ts';
import { claimAddress, followable, type Site } from '../public-address.ts';

/** The value without the keys that are null, undefined or an empty list. */
const filled = <Value extends Record<string, unknown>>(value: Value) =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && !part.length)),
  );

/** `alternateName` is the verdict in words and always there; numbers (1 = false … 5 = true) only where the scale gives the point one. */
const ratingOf = (point: FrozenPoint, explanation: string) => ({
  '@type': 'Rating',
  ...(point.claimReviewNumber !== null && { ratingValue: point.claimReviewNumber, bestRating: 5, worstRating: 1 }),
  alternateName: oneLine(point.label),
  ratingExplanation: oneLine(explanation),
});

/** The claimant's type is left out: whether it is a person or a body is not recorded, and a guess would be a false statement. */
const claimantOf = ({ claimant }: FrozenClaim) =>
  claimant && filled({ name: oneLine(claimant.name), description: claimant.description && oneLine(claimant.description) });

const appearanceOf = ({ article }: FrozenReport) =>
  filled({
    '@type': 'CreativeWork',
    url: followable(article.url),
    headline: oneLine(article.title),
    datePublished: article.publishedAt,
    publisher: article.publisher && { '@type': 'Organization', name: oneLine(article.publisher) },
  });

/** A claim cannot have been reviewed for readers before the report came out, nor before its verdict was approved. */
const reviewedAt = (report: FrozenReport, claim: FrozenClaim) => [claim.verdict.approvedAt, report.firstPublishedAt].sort().at(-1);

/**
 * The ClaimReview of one claim, without `@context`. Fields as in Google's ClaimReview documentation and schema.org; corrections as
 * `correction` (CorrectionComment). Keys always in the same order.
 */
export function claimReviewOf(report: FrozenReport, claim: FrozenClaim, site: Site): Record<string, unknown> {
  return filled({
    '@type': 'ClaimReview',
    '@id': claimAddress(report, claim, site),
    url: claimAddress(report, claim, site),
    claimReviewed: oneLine(claim.statement),
    inLanguage: report.language,
    datePublished: reviewedAt(report, claim),
    dateModified: report.publishedAt,
    author: { '@type': 'Organization', name: oneLine(report.desk.name), url: site.baseUrl },
    itemReviewed: filled({
      '@type': 'Claim',
      author: claimantOf(claim),
      datePublished: claim.saidOn,
      appearance: appearanceOf(report),
    }),
    reviewRating: ratingOf(pointOf(report, claim), claim.verdict.summary),
    correction: correctionsOf(report, claim).map((correction) => ({
      '@type': 'CorrectionComment',
      datePublished: correction.madeAt,
      text: oneLine(correction.note),
    })),
  });
}
