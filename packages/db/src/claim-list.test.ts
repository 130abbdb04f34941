// The lists of claims: what each filter lets through, pages without gaps, and the piles of work.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClaims, listClaimsOfArticle, listPile, type WorkPile } from './claim-list.ts';
import { findOrCreateClaimant } from './claimant-store.ts';
import { createReplyRequest, saveReplyOutcome } from './reply-store.ts';
import { type BuiltMember, buildArticle, buildClaim, buildEvidence, buildMember, buildRating, openTestDatabase } from './testing/index.ts';

const db = await openTestDatabase();
afterAll(() => db.close());
let viewer: BuiltMember;
let other: BuiltMember;
beforeAll(async () => {
  viewer = await buildMember(db);
  other = await buildMember(db);
});

const TEXT = '50 per cent of homes, a_b, c\\d and 50% more. Нові будинки.';
type Asked = Parameters<typeof listClaims>[2];
type Filters = Omit<Asked, 'limit' | 'before' | 'today'>;
/** A Thursday. */
const today = '2025-03-13';
const statementsOf = async (filters: Filters) =>
  (await listClaims(db, viewer.memberId, { limit: 200, today, ...filters })).map(({ statement }) => statement).sort();

describe('filters', () => {
  let articleId: string;
  let claimantId: string;
  beforeAll(async () => {
    const article = await buildArticle(db, { text: TEXT });
    articleId = article.articleId;
    claimantId = await findOrCreateClaimant(db.prisma, 'Ada Ferris');
    const build = (statement: string, quote: string, stage: 'spotted' | 'checking' | 'inReview' | 'approved', point = 'false') =>
      buildClaim(db, { article, statement, quote, stage, point });
    const spotted = await build('spotted', '50 per cent', 'spotted');
    await build('checking', 'a_b', 'checking');
    await build('reviewed', 'c\\d', 'inReview', 'mixed');
    await build('approved', '50% more', 'approved', 'true');
    await db.prisma.claim.update({ where: { id: spotted.claimId }, data: { claimantId, assigneeId: viewer.memberId } });
  });

  it.each<[string, () => Filters, string[]]>([
    ['nothing', () => ({}), ['approved', 'checking', 'reviewed', 'spotted']],
    ['no stage', () => ({ stage: [] }), ['approved', 'checking', 'reviewed', 'spotted']],
    ['a stage', () => ({ stage: ['spotted'] }), ['spotted']],
    ['two stages', () => ({ stage: ['spotted', 'approved'] }), ['approved', 'spotted']],
    ['the claimant', () => ({ claimantId }), ['spotted']],
    ['the assignee', () => ({ assigneeId: viewer.memberId }), ['spotted']],
    ['the point of a proposed verdict', () => ({ point: 'mixed' }), ['reviewed']],
    ['the point of an approved verdict', () => ({ point: 'true' }), ['approved']],
    ['a point nobody gave', () => ({ point: 'unproven' }), []],
    ['words of the quote', () => ({ text: 'PER cent' }), ['spotted']],
    ['words of the statement', () => ({ text: 'REVIEW' }), ['reviewed']],
    ['words of the claimant’s name', () => ({ text: 'ferris' }), ['spotted']],
    ['a percent sign as itself', () => ({ text: '%' }), ['approved']],
    ['an underscore as itself', () => ({ text: '_' }), ['checking']],
    ['a backslash as itself', () => ({ text: '\\' }), ['reviewed']],
    ['a quotation mark that ends nothing', () => ({ text: `' OR true --` }), []],
    ['two things at once', () => ({ text: '50', stage: ['approved'] }), ['approved']],
  ])('by %s', async (_what, filters, expected) => {
    expect(await statementsOf({ articleId, ...filters() })).toEqual(expected);
  });

  it('by due day, as long as something is left to do', async () => {
    const article = await buildArticle(db);
    const days = { yesterday: '2025-03-12', today, sunday: '2025-03-16', monday: '2025-03-17' };
    for (const [statement, day] of Object.entries(days)) {
      const { claimId } = await buildClaim(db, { article, statement });
      await db.prisma.claim.update({ where: { id: claimId }, data: { dueOn: new Date(day) } });
    }
    const { claimId: done } = await buildClaim(db, { article, statement: 'done', stage: 'approved' });
    await db.prisma.claim.update({ where: { id: done }, data: { dueOn: new Date(days.yesterday) } });
    const narrowed = { articleId: article.articleId };
    expect(await statementsOf({ ...narrowed, due: 'overdue' })).toEqual(['yesterday']);
    expect(await statementsOf({ ...narrowed, due: 'thisWeek' })).toEqual(['sunday', 'today']);
  });

  it('lists an article’s claims in the order of its text', async () => {
    const rows = await listClaimsOfArticle(db, viewer.memberId, articleId);
    expect(rows.map(({ quote }) => quote)).toEqual(['50 per cent', 'a_b', 'c\\d', '50% more']);
    for (const { start, end, quote } of rows) expect(TEXT.slice(start, end)).toBe(quote);
  });
});

/** Everything the filters let through, three claims a page. */
async function inPages(filters: Filters) {
  const all: Awaited<ReturnType<typeof listClaims>> = [];
  for (let before: Asked['before'] | null; before !== null; ) {
    const rows = await listClaims(db, viewer.memberId, { today, limit: 3, ...filters, ...(before && { before }) });
    all.push(...rows);
    const last = rows.at(-1);
    before = last ? { id: last.id, updatedAt: last.updatedAt.toISOString(), dueOn: last.dueOn } : null;
  }
  return all;
}

describe('pages', () => {
  it('leave nothing out and show nothing twice, also where claims changed at the same moment', async () => {
    const article = await buildArticle(db);
    const { articleId } = article;
    for (let number = 0; number < 12; number++) await buildClaim(db, { article, stage: 'spotted' });
    const at = new Date('2025-03-14T13:00:00.123Z');
    await db.prisma.claim.updateMany({ where: { articleId }, data: { updatedAt: at } });
    const seen = (await inPages({ articleId })).map(({ id }) => id);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  it('go by the due day when asked, those without one last, also across pages', async () => {
    const article = await buildArticle(db);
    const days = ['2025-03-20', null, '2025-03-12', null, '2025-03-20', '2025-04-01', null];
    for (const day of days) {
      const { claimId } = await buildClaim(db, { article });
      await db.prisma.claim.update({ where: { id: claimId }, data: { dueOn: day && new Date(day) } });
    }
    const rows = await inPages({ articleId: article.articleId, order: 'due' });
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2025-03-12', '2025-03-20', '2025-03-20', '2025-04-01', null, null, null]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(7);
  });
});

describe('a row', () => {
  it('counts what hangs on the claim, and knows the viewer', async () => {
    const { claimId, articleId } = await buildClaim(db, { stage: 'inReview', proposer: other });
    await buildEvidence(db, { claimId });
    const removed = await buildEvidence(db, { claimId, title: 'Taken out' });
    await db.prisma.evidence.update({ where: { id: removed }, data: { removedAt: new Date() } });
    await buildRating(db, { claimId, member: viewer });
    await buildRating(db, { claimId, point: 'mixed' });
    await db.prisma.recusal.create({ data: { claimId, memberId: other.memberId, reason: 'A friend.' } });
    const rowFor = async ({ memberId }: BuiltMember) => (await listClaimsOfArticle(db, memberId, articleId))[0];
    const row = { evidenceCount: 1, ratingsNeeded: 2, point: 'false', proposedById: other.memberId, isPublished: false, version: 2 };
    expect(await rowFor(viewer)).toMatchObject({ ...row, hasRated: true, isRecused: false });
    expect(await rowFor(other)).toMatchObject({ ...row, hasRated: false, isRecused: true });
    expect((await rowFor(viewer))?.ratedPoints.map(({ key }) => key).sort()).toEqual(['false', 'mixed']);
  });
});

describe('piles', () => {
  const inPile = async (pile: WorkPile, { memberId }: BuiltMember, claimId: string) =>
    (await listPile(db, memberId, pile, today)).some(({ id }) => id === claimId);

  it('to rate: what is under check and still needs this member’s rating', async () => {
    const { claimId } = await buildClaim(db);
    expect(await inPile('toRate', viewer, claimId)).toBe(true);
    await buildRating(db, { claimId, member: viewer });
    expect(await inPile('toRate', viewer, claimId)).toBe(false);
    expect(await inPile('toRate', other, claimId)).toBe(true);
    await buildRating(db, { claimId });
    expect(await inPile('toRate', other, claimId)).toBe(false);
    const { claimId: recused } = await buildClaim(db);
    await db.prisma.recusal.create({ data: { claimId: recused, memberId: viewer.memberId, reason: 'A friend.' } });
    expect(await inPile('toRate', viewer, recused)).toBe(false);
  });

  it('to review: what somebody else proposed', async () => {
    const { claimId } = await buildClaim(db, { stage: 'inReview', proposer: viewer });
    expect([await inPile('toReview', viewer, claimId), await inPile('toReview', other, claimId)]).toEqual([false, true]);
  });

  it('sent back: one’s own verdict, while it is the latest', async () => {
    const { claimId, verdictId } = await buildClaim(db, { stage: 'inReview', proposer: viewer });
    const decision = { state: 'sentBack', decidedById: other.memberId, decidedAt: new Date() } as const;
    await db.prisma.verdict.update({ where: { id: verdictId ?? '' }, data: decision });
    await db.prisma.claim.update({ where: { id: claimId }, data: { stage: 'checking' } });
    expect([await inPile('sentBack', viewer, claimId), await inPile('sentBack', other, claimId)]).toEqual([true, false]);
  });

  it('assigned: what is still to be worked on', async () => {
    for (const stage of ['spotted', 'checking', 'declined', 'inReview'] as const) {
      const { claimId } = await buildClaim(db, { stage });
      await db.prisma.claim.update({ where: { id: claimId }, data: { assigneeId: viewer.memberId } });
      expect(await inPile('assigned', viewer, claimId), stage).toBe(stage === 'spotted' || stage === 'checking');
    }
  });

  it('to hear: what one asked, or what was asked about one’s claim, the first to answer first', async () => {
    const requestOn = async (dueOn: string) => {
      const { claimId } = await buildClaim(db);
      const request = { askedOf: 'The ministry', way: 'email', address: '', note: '', askedOn: '2025-03-01', dueOn } as const;
      return { claimId, replyId: await createReplyRequest(db.prisma, { claimId, madeById: viewer.memberId }, request) };
    };
    const [later, sooner] = [await requestOn('2025-03-20'), await requestOn('2025-03-10')];
    const heard = async ({ memberId }: BuiltMember) => (await listPile(db, memberId, 'toHear', today)).map(({ id }) => id);
    expect(await heard(viewer)).toEqual([sooner.claimId, later.claimId]);
    expect(await heard(other)).toEqual([]);
    await db.prisma.claim.update({ where: { id: later.claimId }, data: { assigneeId: other.memberId } });
    expect(await heard(other)).toEqual([later.claimId]);
    await saveReplyOutcome(db.prisma, { replyId: later.replyId, version: 1 }, { outcome: 'declined', answer: null, answeredOn: null });
    expect([await heard(viewer), await heard(other)]).toEqual([[sooner.claimId], []]);
  });
});
