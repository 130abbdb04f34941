// The ledger of suggestions: what became of each, when, by whom and why; and how good they are, from the desk's own decisions.
import { buildArticle, buildClaim, buildReport, buildSuggestion } from '@touchstone/db/testing';
import { afterAll, expect, it } from 'vitest';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const [ana, eve, olga] = [await desk.join('checker'), await desk.join('editor'), await desk.join('observer')];
const article = await buildArticle(desk.db);
const approved = await buildClaim(desk.db, { article, stage: 'approved' });

async function suggest(score: number) {
  const { claimId } = await buildClaim(desk.db, { article, stage: 'spotted', statement: '' });
  await buildSuggestion(desk.db, { claimId, score });
  return claimId;
}

const ledger = (claimId: string) => desk.db.prisma.suggestion.findFirstOrThrow({ where: { claimId }, include: { passage: true } });
const quality = (span = {}) => olga.ask.suggestions.quality(span);

it('keeps model, words, score and reasons, and what each was decided to be, when and by whom', async () => {
  const [taken, changed, out, left, back] = [
    await suggest(0.95),
    await suggest(1),
    await suggest(0.31),
    await suggest(0.05),
    await suggest(0.9),
  ];
  await ana.ask.claims.select({ claimId: taken, version: 1 });
  await ana.ask.claims.edit({ claimId: changed, version: 1, statement: 'Once.' });
  await ana.ask.claims.edit({ claimId: changed, version: 2, statement: 'Twice.', kind: 'causal' });
  await ana.ask.claims.select({ claimId: changed, version: 3 });
  await eve.ask.claims.decline({ claimId: out, version: 1, reason: 'opinion', note: 'Taste.' });
  await eve.ask.claims.decline({ claimId: back, version: 1, reason: 'duplicate' });
  await eve.ask.claims.restore({ claimId: back, version: 2 });

  const by = { decidedById: ana.member.memberId, decidedAt: TEST_NOW };
  const { start, end, quote } = await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: taken } });
  const made = { model: 'test', modelVersion: '1', score: 0.95, reasons: ['a number'] };
  const passage = { articleVersionId: article.articleVersionId, start, end, quote };
  expect(await ledger(taken)).toMatchObject({ ...made, passage, fate: 'accepted', ...by, edit: null });
  const edit = { before: { statement: '', kind: 'statistic' }, after: { statement: 'Twice.', kind: 'causal' } };
  expect(await ledger(changed)).toMatchObject({ fate: 'edited', ...by, edit });
  expect(await ledger(out)).toMatchObject({
    fate: 'declined',
    decidedById: eve.member.memberId,
    declineReason: 'opinion',
    declineNote: 'Taste.',
  });
  const open = { fate: 'open', decidedById: null, decidedAt: null, declineReason: null };
  expect(await ledger(back)).toMatchObject(open);
  expect(await ledger(left)).toMatchObject(open);

  const { reportId } = await buildReport(desk.db, { articleId: article.articleId, claims: [approved] });
  await eve.ask.reports.publish({ reportId, version: 1 });
  expect(await ledger(left)).toMatchObject({ fate: 'ignored', decidedById: null, decidedAt: TEST_NOW });
  expect(await ledger(taken)).toMatchObject({ fate: 'accepted' });
  await ana.ask.claims.select({ claimId: back, version: 3 });
  expect(await ledger(back)).toMatchObject({ fate: 'accepted' });
});

it('counts them by score, kind, and model over time', async () => {
  const { proposed, by } = await quality();
  expect(proposed).toBe(5);
  const none = { open: 0, accepted: 0, edited: 0, declined: 0, ignored: 0 };
  expect(by.band).toMatchObject([
    { name: '0', ...none, proposed: 1, ignored: 1, shareTaken: 0 },
    { name: '3', ...none, proposed: 1, declined: 1, shareTaken: 0 },
    { name: '9', ...none, proposed: 3, accepted: 2, edited: 1, shareTaken: 1 },
  ]);
  expect(by.kind).toMatchObject([{ name: 'claim', proposed: 5, settled: 5, shareTaken: 0.6 }]);
  expect(by.model).toMatchObject([{ name: 'test 1', month: new Date().toISOString().slice(0, 7), proposed: 5 }]);
  expect(await quality({ to: '2020-01-01T00:00:00Z' })).toMatchObject({ proposed: 0, by: { band: [], kind: [], model: [] } });
});
