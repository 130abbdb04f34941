// ClaimReview as its readers document it: what Google's documentation requires and recommends, and schema.org's names.
import { z } from 'zod';

const moment = z.iso.datetime();
const printed = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url().optional() });

/** The words are the only part ever displayed; numbers come all three or not at all, within a scale from 1 (false) to 5 (true). */
const rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    alternateName: z.string().min(1),
    ratingExplanation: z.string().min(1),
    ratingValue: z.number().int().min(1).max(5).optional(),
    bestRating: z.literal(5).optional(),
    worstRating: z.literal(1).optional(),
  })
  .refine(
    ({ ratingValue, bestRating, worstRating }) =>
      new Set([ratingValue, bestRating, worstRating].map((one) => one === undefined)).size === 1,
  );

export const claimReviewSchema = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.url({ protocol: /^https$/ }),
  url: z.url({ protocol: /^https$/ }),
  claimReviewed: z.string().min(1),
  inLanguage: z.string().min(2),
  datePublished: moment,
  dateModified: moment,
  author: organization,
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: z.strictObject({ name: z.string().min(1), description: z.string().optional() }).optional(),
    datePublished: z.iso.date().optional(),
    appearance: z.strictObject({
      '@type': z.literal('CreativeWork'),
      url: z.url({ protocol: /^https?$/ }).optional(),
      headline: z.string().min(1),
      datePublished: printed.optional(),
      publisher: organization.optional(),
    }),
  }),
  reviewRating: rating,
  correction: z
    .array(z.strictObject({ '@type': z.literal('CorrectionComment'), datePublished: moment, text: z.string().min(1) }))
    .min(1)
    .optional(),
});
