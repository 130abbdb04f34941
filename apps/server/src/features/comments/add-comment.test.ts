// Comments on a claim, its evidence, its verdict, or words of an article.
import { buildClaim, buildEvidence } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const { ask, member } = await desk.join('checker');
const author = { id: member.memberId, name: member.name };

it('stands where it was left, with an event about the claim', async () => {
  const { claimId, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
  const evidenceId = await buildEvidence(desk.db, { claimId });
  await ask.comments.add({ target: { on: 'claim', claimId }, body: ' On the claim. ' });
  await ask.comments.add({ target: { on: 'evidence', evidenceId }, body: 'On the evidence.' });
  await ask.comments.add({ target: { on: 'verdict', verdictId: verdictId ?? '' }, body: '<b>On the verdict.</b>' });
  expect(await ask.claims.get({ claimId })).toMatchObject({
    version: 2,
    threads: [{ comments: [{ body: 'On the claim.', author }] }],
    evidence: [{ threads: [{ comments: [{ body: 'On the evidence.', author }] }] }],
    verdicts: [{ threads: [{ comments: [{ body: '<b>On the verdict.</b>', author }] }] }],
  });
  expect((await desk.eventsOf({ claimId })).filter((type) => type === 'comment.added')).toHaveLength(3);
});

describe('on words of an article', () => {
  it('is pinned to them', async () => {
    const { articleId, articleVersionId, text } = await buildClaim(desk.db);
    const quote = 'Nobody else';
    const start = text.indexOf(quote);
    await ask.comments.add({ target: { on: 'passage', articleVersionId, start, end: start + quote.length + 1 }, body: 'Who else?' });
    const { passageThreads } = await ask.articles.get({ articleId });
    expect(passageThreads).toMatchObject([{ comments: [{ body: 'Who else?', author }], start, end: start + quote.length, quote }]);
    expect(await desk.eventsOf({ articleId })).toContain('comment.added');
  });

  it.each([
    [0, 10_000, 'The selection reaches beyond the text. Select the words again.'],
    [5, 5, 'The selection holds no words. Select at least one.'],
    [3, 4, 'The selection holds no words. Select at least one.'],
  ])('refuses the passage %i–%i', async (start, end, sentence) => {
    const { articleVersionId } = await buildClaim(desk.db);
    const target = { on: 'passage', articleVersionId, start, end } as const;
    expect(await errorOf(ask.comments.add({ target, body: 'Hm.' }))).toMatchObject({ code: 'BAD_REQUEST', message: sentence });
    expect(await errorOf(ask.claims.create({ articleVersionId, start, end }))).toMatchObject({ code: 'BAD_REQUEST', message: sentence });
  });
});

it.each(['evidence', 'verdict', 'passage'] as const)('says there is nothing where the %s is not', async (on) => {
  const id = '0198d3f0-1111-7111-8111-111111111111';
  const target = { evidence: { evidenceId: id }, verdict: { verdictId: id }, passage: { articleVersionId: id, start: 0, end: 3 } }[on];
  expect(await errorOf(ask.comments.add({ target: { on, ...target } as never, body: 'Hm.' }))).toMatchObject({ code: 'NOT_FOUND' });
});
