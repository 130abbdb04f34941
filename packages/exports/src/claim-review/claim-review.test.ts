// ClaimReview holds what its readers ask for: one per permalink, the verdict in words, numbers only where the scale has them.
import type { FrozenReport } from '@touchstone/domain';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { claimPage } from '../html/claim-page.tsx';
import { reportPage } from '../html/report-documents.tsx';
import { claimReviewSchema } from '../testing/claim-review-schema.ts';
import { openDocument } from '../testing/open-document.ts';
import { sampleReport, sampleSite } from '../testing/sample-report.ts';
import { reportClaimReview } from './report-claim-review.ts';

vi.setConfig({ testTimeout: 60_000 });

const documentSchema = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(claimReviewSchema) });
const graphOf = (report: FrozenReport) => documentSchema.parse(JSON.parse(reportClaimReview(report, sampleSite)))['@graph'];
const embeddedIn = (html: string) => [...openDocument(html).document.querySelectorAll('script')].map((script) => script.textContent);

it('makes one ClaimReview per claim, each at its own address on our host', () => {
  const graph = graphOf(sampleReport);
  expect(graph.map(({ url }) => url)).toEqual(
    sampleReport.claims.map(({ slug }) => `https://checks.example.org/r/kursk-march-2025/${slug}`),
  );
});

it('gives a point of the scale its words and its numbers, a point off the scale its words', () => {
  const [mostlyFalse, notCheckable] = graphOf(sampleReport).map(({ reviewRating }) => reviewRating);
  expect(mostlyFalse).toMatchObject({ alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 });
  expect(notCheckable).toMatchObject({ alternateName: 'Not checkable' });
  expect(notCheckable).not.toHaveProperty('ratingValue');
  expect(notCheckable).not.toHaveProperty('bestRating');
});

it.each(sampleReport.scale.points)('rates $label with $claimReviewNumber', ({ key, label, claimReviewNumber }) => {
  const claims = sampleReport.claims.map((claim) => ({ ...claim, verdict: { ...claim.verdict, point: key } }));
  for (const { reviewRating } of graphOf({ ...sampleReport, claims }))
    expect([reviewRating.alternateName, reviewRating.ratingValue ?? null]).toEqual([label, claimReviewNumber]);
});

it('says who claimed what, when and where, and leaves out what is not known', () => {
  const [known, unknown] = graphOf(sampleReport).map(({ itemReviewed }) => itemReviewed);
  expect(known).toMatchObject({ author: { name: 'Donald Trump' }, datePublished: '2025-03-14' });
  expect(known?.appearance).toMatchObject({ url: sampleReport.article.url, headline: sampleReport.article.title });
  expect(unknown).not.toHaveProperty('author');
  expect(unknown).not.toHaveProperty('datePublished');
  const bare = { ...sampleReport, article: { ...sampleReport.article, url: 'ftp://example.org', publisher: null, publishedAt: null } };
  expect(Object.keys(graphOf(bare)[0]?.itemReviewed.appearance ?? {})).toEqual(['@type', 'headline']);
});

it('dates a review by its publication, or by a later approval', () => {
  expect(graphOf(sampleReport).map(({ datePublished }) => datePublished)).toEqual([
    '2025-03-18T16:40:00.000Z',
    '2025-03-15T09:00:00.000Z',
    '2025-03-15T09:00:00.000Z',
  ]);
});

it('carries the corrections of the claim and of the whole report', () => {
  expect(graphOf(sampleReport).map(({ correction }) => correction?.length)).toEqual([2, 1, 1]);
  expect(graphOf({ ...sampleReport, corrections: [] })[0]).not.toHaveProperty('correction');
});

describe('in a page', () => {
  it.each(sampleReport.claims)('stands once, as in the feed, and cannot be left: $slug', ({ slug }) => {
    const html = claimPage(sampleReport, slug, sampleSite) ?? '';
    const [text = '', ...more] = embeddedIn(html);
    expect(more).toEqual([]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const { '@context': context, ...review } = JSON.parse(text);
    expect(context).toBe('https://schema.org');
    expect(review).toEqual(graphOf(sampleReport).find(({ url }) => url.endsWith(`/${slug}`)));
  });

  it('stands on claim pages only', () => expect(embeddedIn(reportPage(sampleReport, sampleSite))).toEqual([]));
});
