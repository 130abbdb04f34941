// The public page of one claim, with the one ClaimReview machines read there.
import type { FrozenReport } from '@touchstone/domain';
import { pointOf } from '../claim-point.ts';
import { claimReviewOf } from '../claim-review/claim-review.ts';
import { oneLine, shortened } from '../plain-text.ts';
import { claimAddress, type Site } from '../public-address.ts';
import { wordsFor } from '../words/words-for.ts';
import { ClaimDocument } from './ClaimDocument.tsx';
import { DESCRIPTION_LENGTH } from './description-length.ts';
import { renderDocument } from './render-document.tsx';

/** JSON that cannot end the script element it stands in: no `<` is left, so neither `</script>` nor `<!--` can be. */
const embedded = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The document served at `/r/:slug/:claim`; null when the report has no claim by that slug. */
export function claimPage(report: FrozenReport, claimSlug: string, site: Site): string | null {
  const claim = report.claims.find(({ slug }) => slug === claimSlug);
  if (!claim) return null;
  const words = wordsFor(report.language);
  const meta = {
    language: words.language,
    title: oneLine(claim.statement),
    siteName: oneLine(report.desk.name),
    description: shortened(`${pointOf(report, claim).label}: ${claim.verdict.summary}`, DESCRIPTION_LENGTH),
    canonical: claimAddress(report, claim, site),
    publishedAt: report.firstPublishedAt,
    modifiedAt: report.publishedAt,
    jsonLd: embedded({ '@context': 'https://schema.org', ...claimReviewOf(report, claim, site) }),
  };
  return renderDocument(<ClaimDocument printing={{ report, words, site }} claim={claim} meta={meta} />);
}
