// The lists of claims: what each filter lets through, pages without gaps, and the piles of work.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClaims, listClaimsOfArticle, listPile, type WorkPile } from './claim-list.ts';
import { findOrCreateClaimant } from './claimant-store.ts';
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
type Filters = Omit<Parameters<typeof listClaims>[2], 'limit' | 'before'>;
const statementsOf = async (filters: Filters) =>
  (await listClaims(db, viewer.memberId, { limit: 200, ...filters })).map(({ statement }) => statement).sort();

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

  it('lists an article’s claims in the order of its text', async () => {
    const rows = await listClaimsOfArticle(db, viewer.memberId, articleId);
    expect(rows.map(({ quote }) => quote)).toEqual(['50 per cent', 'a_b', 'c\\d', '50% more']);
    for (const { start, end, quote } of rows) expect(TEXT.slice(start, end)).toBe(quote);
  });
});

describe('pages', () => {
  it('leave nothing out and show nothing twice, also where claims changed at the same moment', async () => {
    const article = await buildArticle(db);
    const { articleId } = article;
    for (let number = 0; number < 12; number++) await buildClaim(db, { article, stage: 'spotted' });
    const at = new Date('2025-03-14T13:00:00.123Z');
    await db.prisma.claim.updateMany({ where: { articleId }, data: { updatedAt: at } });
    const seen: string[] = [];
    let before: { updatedAt: string; id: string } | undefined;
    for (let page = 0; page < 4; page++) {
      const rows = await listClaims(db, viewer.memberId, { articleId, limit: 5, ...(before && { before }) });
      seen.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      if (last) before = { updatedAt: last.updatedAt.toISOString(), id: last.id };
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
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
    (await listPile(db, memberId, pile)).some(({ id }) => id === claimId);

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
});
