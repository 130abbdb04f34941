// Claims move on from the version that was seen, with their events, or not at all.
import type { AuditEvent } from '@touchstone/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { loadClaim } from './claim-record.ts';
import { createClaim, createSuggestedClaims, StaleClaimError, saveClaim } from './claim-store.ts';
import { saveEvents } from './event-store.ts';
import { buildArticle, buildClaim, buildMember, openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const edited = (claimId: string): AuditEvent => ({ type: 'claim.edited', actorId: null, claimId, payload: { before: {}, after: {} } });
const save = (claimId: string, version: number, statement: string) =>
  inTransaction(db, (tx) => saveClaim(tx, { claimId, version, changes: { statement }, events: [edited(claimId)] }));

describe('saving', () => {
  it('moves the version on by one and records the change', async () => {
    const { claimId } = await buildClaim(db);
    await save(claimId, 1, 'Once.');
    await save(claimId, 2, 'Twice.');
    expect(await loadClaim(db.prisma, claimId)).toMatchObject({ statement: 'Twice.', version: 3 });
    const events = await db.prisma.event.findMany({ where: { claimId }, include: { outbox: true } });
    expect(events.map(({ type, outbox }) => [type, outbox !== null])).toEqual([
      ['claim.edited', true],
      ['claim.edited', true],
    ]);
  });

  it.each([0, 2, 99])('refuses version %i of version 1, and records nothing', async (version) => {
    const { claimId } = await buildClaim(db);
    const error = await save(claimId, version, 'Never.').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StaleClaimError);
    expect(error).toMatchObject({ claimId });
    expect(await db.prisma.event.count({ where: { claimId } })).toBe(0);
  });

  it('lets one of ten at once through', async () => {
    const { claimId } = await buildClaim(db);
    const all = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => save(claimId, 1, `Number ${index}.`)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(all.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).name] : []))).toEqual(Array(9).fill('StaleClaimError'));
    expect(await loadClaim(db.prisma, claimId)).toMatchObject({ version: 2 });
  });
});

it('keeps neither the change nor its event when the transaction fails', async () => {
  const { claimId } = await buildClaim(db, { statement: 'Before.' });
  const failing = inTransaction(db, async (tx) => {
    await saveClaim(tx, { claimId, version: 1, changes: { statement: 'After.' }, events: [edited(claimId)] });
    throw new Error('later');
  });
  await expect(failing).rejects.toThrow('later');
  expect(await loadClaim(db.prisma, claimId)).toMatchObject({ statement: 'Before.', version: 1 });
  expect(await db.prisma.event.count({ where: { claimId } })).toBe(0);
});

it('stores a claim made by hand under check, for whoever made it, with its event', async () => {
  const article = await buildArticle(db);
  const { memberId } = await buildMember(db);
  const quote = article.text.slice(0, 12);
  const passage = { articleVersionId: article.articleVersionId, start: 0, end: 12, quote, prefix: '', suffix: '' };
  const { id: passageId } = await db.prisma.passage.create({ data: passage });
  const { articleId } = article;
  const wish = {
    articleId,
    passageId,
    quote,
    start: 0,
    end: 12,
    kind: 'event',
    claimantId: null,
    saidOn: null,
    createdById: memberId,
    assigneeId: memberId,
  } as const;
  const claimId = await inTransaction(db, (tx) => createClaim(tx, wish));
  expect(await loadClaim(db.prisma, claimId)).toMatchObject({
    stage: 'checking',
    version: 1,
    assigneeId: memberId,
    createdById: memberId,
    occurrences: [{ passage }],
  });
  expect(await db.prisma.event.findMany({ where: { claimId } })).toMatchObject([{ type: 'claim.created', articleId, payload: { quote } }]);
});

it('stores many suggestions as spotted claims with their passages', async () => {
  const article = await buildArticle(db);
  const suggested = [0, 4, 17].map((start) => ({
    passage: {
      start,
      end: start + 8,
      quote: article.text.slice(start, start + 8),
      prefix: '',
      suffix: article.text.slice(start + 8, start + 40),
    },
    kind: 'statistic' as const,
    saidOn: new Date('2025-03-14'),
    suggestion: { model: 'test', modelVersion: '1', score: 0.7, reasons: ['a number'], claimantName: 'The minister', isUnsure: true },
  }));
  await inTransaction(db, (tx) => createSuggestedClaims(tx, article, suggested));
  const claims = await db.prisma.claim.findMany({
    where: { articleId: article.articleId },
    orderBy: { start: 'asc' },
    select: { id: true },
  });
  const loaded = await Promise.all(claims.map(({ id }) => loadClaim(db.prisma, id)));
  expect(loaded).toMatchObject(
    suggested.map(({ passage, suggestion, saidOn }) => ({
      stage: 'spotted',
      start: passage.start,
      quote: passage.quote,
      saidOn,
      claimant: { name: suggestion.claimantName },
      suggestions: [{ ...suggestion, kind: 'claim', text: null, fate: 'open', decidedAt: null }],
      occurrences: [{ passage }],
    })),
  );
});

it('numbers events in the order they were given', async () => {
  const { claimId } = await buildClaim(db);
  const types = ['claim.selected', 'claim.restored', 'claim.selected'] as const;
  const events = types.map((type): AuditEvent => ({ type, actorId: null, claimId, payload: {} }));
  await inTransaction(db, (tx) => saveEvents(tx, events));
  const stored = await db.prisma.event.findMany({ where: { claimId }, orderBy: { id: 'asc' } });
  expect(stored.map(({ type }) => type)).toEqual(types);
});
