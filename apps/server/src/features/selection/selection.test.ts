// The selection log: what was chosen and what not, why, by whom; and the balance that counts the same claims.
import { type BuiltArticle, buildArticle, buildClaim, buildRating, buildReport } from '@touchstone/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const [ana, eve, olga] = [await desk.join('checker'), await desk.join('editor'), await desk.join('observer')];
let article: BuiltArticle;

/** Of one claimant: one claim waits, two are declined, one is under check and one approved; another article holds one of nobody's. */
beforeAll(async () => {
  article = await buildArticle(desk.db, { title: 'Homes' });
  const claim = (stage: 'spotted' | 'checking' | 'approved') => buildClaim(desk.db, { article, stage });
  await claim('spotted');
  for (const reason of ['opinion', 'notImportant'] as const) {
    const { claimId, version } = await claim('spotted');
    await ana.ask.claims.decline({ claimId, version, reason, note: reason === 'opinion' ? 'Taste.' : '' });
  }
  const { claimId, version } = await claim('spotted');
  await eve.ask.claims.select({ claimId, version });
  await buildRating(desk.db, { claimId, point: 'true', rationale: 'planted-rationale' });
  await claim('approved');
  const claimant = await desk.db.prisma.claimant.create({ data: { name: 'Mara Lind' } });
  await desk.db.prisma.claim.updateMany({ where: { articleId: article.articleId }, data: { claimantId: claimant.id } });
  await ana.ask.articles.edit({ articleId: article.articleId, version: 1, details: { topic: 'Housing' } });
  await buildClaim(desk.db, { stage: 'spotted' });
});

it('tells of every claim what became of it, why, by whom and when', async () => {
  const { entries, counts } = await olga.ask.selection.list({ articleId: article.articleId });
  expect(counts).toEqual({ waiting: 1, declined: 2, chosen: 2 });
  expect(entries).toHaveLength(5);
  const declined = entries.filter(({ outcome }) => outcome === 'declined');
  const by = { id: ana.member.memberId, name: ana.member.name };
  expect(declined.map(({ decline, decided }) => ({ ...decline, by: decided?.by }))).toEqual(
    expect.arrayContaining([
      { reason: 'opinion', note: 'Taste.', by },
      { reason: 'notImportant', note: null, by },
    ]),
  );
  expect(entries.find(({ stage }) => stage === 'checking')?.decided?.by).toEqual({ id: eve.member.memberId, name: eve.member.name });
  expect(entries.find(({ outcome }) => outcome === 'waiting')).toMatchObject({ decided: null, decline: null });
});

it('narrows by outcome, reason, who and when, with counts of whatever outcome', async () => {
  const { articleId } = article;
  const list = (more: object) => olga.ask.selection.list({ articleId, ...more });
  expect(await list({ outcome: 'chosen' })).toMatchObject({ entries: [{}, {}], counts: { declined: 2 } });
  expect((await list({ reason: 'opinion' })).entries).toHaveLength(1);
  expect((await list({ memberId: eve.member.memberId })).entries).toMatchObject([{ outcome: 'chosen' }]);
  expect((await list({ to: '2020-01-01T00:00:00Z' })).entries).toEqual([]);
});

it('comes in pages, each claim once', async () => {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof olga.ask.selection.list>> = await olga.ask.selection.list({
      limit: 2,
      ...(cursor && { cursor }),
    });
    ids.push(...page.entries.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(new Set(ids).size).toBe(6);
  expect(ids).toHaveLength(6);
});

it('is not told again by what comes back to the suggestions', async () => {
  const { claimId, version } = await buildClaim(desk.db, { stage: 'spotted' });
  await ana.ask.claims.decline({ claimId, version, reason: 'opinion' });
  await ana.ask.claims.restore({ claimId, version: version + 1 });
  const { entries } = await olga.ask.selection.list({ limit: 1 });
  expect(entries).toMatchObject([{ id: claimId, outcome: 'waiting', decided: null, decline: null }]);
  await desk.db.prisma.claim.update({ where: { id: claimId }, data: { createdAt: new Date('2020-05-05T00:00:00Z') } });
});

it('is counted by claimant, topic, kind and month, with what the counts are out of', async () => {
  const balance = await olga.ask.balance.get({ from: '2021-01-01T00:00:00Z' });
  const ofMara = { considered: 5, waiting: 1, declined: 2, checked: 1, published: 0 };
  expect(balance.all).toEqual({ ...ofMara, considered: 6, waiting: 2 });
  expect(balance.by.claimant).toMatchObject([
    { name: 'Mara Lind', ...ofMara },
    { name: null, considered: 1 },
  ]);
  expect(balance.by.topic).toMatchObject([
    { name: 'Housing', ...ofMara },
    { name: null, considered: 1 },
  ]);
  expect(balance.by.kind).toMatchObject([{ name: 'statistic', considered: 6 }]);
  expect(balance.by.month).toHaveLength(1);
  expect(balance.declined).toHaveLength(2);
  expect(balance.verdicts).toMatchObject([{ name: 'Mara Lind', claims: 1, points: [{ label: 'False', claims: 1 }] }]);
  expect((await olga.ask.balance.get({ to: '2021-01-01T00:00:00Z' })).all.considered).toBe(1);
});

it('is the same whatever was rated, until a verdict is approved', async () => {
  const before = [await olga.ask.balance.get({}), await olga.ask.selection.list({})];
  const claim = await desk.db.prisma.claim.findFirstOrThrow({ where: { articleId: article.articleId, stage: 'checking' } });
  await ana.ask.ratings.submit({ claimId: claim.id, point: 'false', confidence: 'high', rationale: 'planted-rationale' });
  const after = [await olga.ask.balance.get({}), await olga.ask.selection.list({})];
  expect(after).toEqual(before);
  expect(JSON.stringify(after)).not.toContain('planted');
});

it('counts what readers see', async () => {
  const claim = await buildClaim(desk.db, { stage: 'approved' });
  const { reportId, version } = await buildReport(desk.db, { articleId: claim.articleId, claims: [claim] });
  await eve.ask.reports.publish({ reportId, version });
  expect((await olga.ask.balance.get({})).all).toMatchObject({ checked: 2, published: 1 });
});
