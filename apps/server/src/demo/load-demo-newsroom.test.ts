import { createMember, type Database, ensureDesk, inTransaction } from '@touchstone/db';
import { openTestDatabase } from '@touchstone/db/testing';
import { CLAIM_STAGES, frozenReportSchema } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../adapters/clock.ts';
import { getArticle } from '../features/articles/get-article.ts';
import { getClaim } from '../features/claims/get-claim.ts';
import { recordingMailer } from '../testing/recording-mailer.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import type { Caller } from '../trpc/context.ts';
import { DEMO_ARTICLE } from './article.ts';
import { PUBLISHED_CLAIMS } from './claims-published.ts';
import { CLAIMS_UNDER_WAY } from './claims-under-way.ts';
import { DEMO_MEMBERS, type DemoMember } from './newsroom.ts';
import { prepareDesk } from './prepare-desk.ts';
import { DEMO_PASSAGE_COMMENT } from './report.ts';

const said: string[] = [];
const mailer = recordingMailer();
let db: Database;
const deskOn = (database: Database) => ({
  db: database,
  clock: systemClock,
  mailer,
  encoder: wordEncoder,
  publicUrl: 'http://127.0.0.1:4600',
  assistant: null,
});
const prepare = (database: Database, isDemoOpen: boolean) =>
  prepareDesk({ desk: deskOn(database), isDemoOpen, say: (sentence) => said.push(sentence) });

beforeAll(async () => {
  db = await openTestDatabase();
  await prepare(db, true);
});
afterAll(() => db.close());

async function as(who: DemoMember): Promise<Caller> {
  const { id: memberId } = await db.prisma.member.findUniqueOrThrow({ where: { email: DEMO_MEMBERS[who].email } });
  return { ...deskOn(db), member: { ...DEMO_MEMBERS[who], memberId } };
}
const claimBySaying = async (statement: RegExp) => {
  const claims = await db.prisma.claim.findMany();
  return claims.find((claim) => statement.test(claim.statement)) ?? expect.fail(`no claim like ${statement}`);
};

describe('the demonstration article', () => {
  it('holds every quoted claim once, word for word', () => {
    for (const { quote } of [...PUBLISHED_CLAIMS, ...CLAIMS_UNDER_WAY, DEMO_PASSAGE_COMMENT]) {
      expect(DEMO_ARTICLE.split(quote), quote).toHaveLength(2);
    }
  });

  it('is of a length that can be read in two minutes', () => {
    const words = DEMO_ARTICLE.split(/\s+/).length;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(650);
  });
});

describe('the demonstration newsroom', () => {
  it('has two checkers, an editor and an admin, none with a password', async () => {
    const members = await db.prisma.member.findMany({ include: { credentials: true }, orderBy: { role: 'asc' } });
    expect(members.map(({ role, isDemo, credentials }) => ({ role, isDemo, credentials }))).toEqual(
      ['checker', 'checker', 'editor', 'admin'].map((role) => ({ role, isDemo: true, credentials: [] })),
    );
  });

  it('has claims in every stage, some of them over the same words', async () => {
    const found = await db.prisma.claim.groupBy({ by: ['stage'], _count: true });
    expect(found.map(({ stage }) => stage).sort()).toEqual([...CLAIM_STAGES].sort());
    const { id: articleId } = await db.prisma.article.findFirstOrThrow();
    const { claims } = await getArticle(await as('noor'), { articleId });
    const overlaps = claims.filter((a) => claims.some((b) => a.id !== b.id && a.start < b.end && b.start < a.end));
    expect(overlaps.length).toBeGreaterThanOrEqual(2);
  });

  it('has the title, byline and times where the article prints them', async () => {
    expect(await db.prisma.article.findFirst()).toMatchObject({
      title: "Trump says Ukrainian troops are 'completely surrounded' in Kursk as ceasefire waits for Moscow",
      byline: 'Dana Whitcombe',
      publisher: 'The Demo Desk',
      publishedAt: '2025-03-14T17:05',
      updatedAt: '2025-03-14T18:40',
    });
  });

  it('has one published report of three approved claims, frozen', async () => {
    const versions = await db.prisma.reportVersion.findMany({ include: { report: true } });
    expect(versions).toMatchObject([{ number: 1, report: { state: 'published' } }]);
    const frozen = frozenReportSchema.parse(versions[0]?.frozen);
    expect(frozen.desk.name).toBe('The Demo Desk');
    expect(frozen.claims.map(({ verdict }) => verdict.point)).toEqual(['false', 'false', 'true']);
    expect(frozen.claims.filter(({ verdict }) => verdict.adjudicationNote)).toHaveLength(1);
    expect(frozen.claims.flatMap(({ dissents }) => dissents)).toMatchObject([{ by: 'Noor Haddad', point: 'Mixed' }]);
  });

  it('has a rating that the second checker cannot see yet', async () => {
    const { id: claimId } = await claimBySaying(/were still in Russia’s Kursk region/);
    const { ratings } = await getClaim(await as('noor'), { claimId });
    expect(ratings).toMatchObject({ have: 1, need: 2, mine: null, others: null });
  });

  it('has a verdict waiting for the editor, and one sent back with open change requests', async () => {
    const { id: waiting } = await claimBySaying(/86 per cent/);
    const offers = (await getClaim(await as('ingrid'), { claimId: waiting })).offers;
    expect(offers.find(({ action }) => action === 'approve')?.blockedBy).toEqual([]);
    const { id: sentBack } = await claimBySaying(/accepted the US proposal/);
    const { stage, verdicts } = await getClaim(await as('noor'), { claimId: sentBack });
    expect({ stage, state: verdicts[0]?.state, requests: verdicts[0]?.changeRequests.length }).toEqual({
      stage: 'checking',
      state: 'sentBack',
      requests: 2,
    });
  });

  it('has comments on a claim, on evidence and on words of the article', async () => {
    const threads = await db.prisma.thread.findMany();
    expect(threads.some(({ claimId }) => claimId)).toBe(true);
    expect(threads.some(({ evidenceId }) => evidenceId)).toBe(true);
    expect(threads.some(({ passageId }) => passageId)).toBe(true);
  });

  it('has the event of every step, each by the member who took it', async () => {
    const types = new Set((await db.prisma.event.findMany()).map(({ type }) => type));
    const expected = ['member.added', 'article.added', 'claim.edited', 'claim.declined', 'evidence.added', 'rating.submitted'];
    expected.push('comment.added', 'verdict.proposed', 'verdict.sentBack', 'verdict.approved', 'report.published');
    for (const type of expected) expect(types, type).toContain(type);
    expect(await db.prisma.event.count({ where: { actorId: null, type: { not: 'member.added' } } })).toBe(0);
  });
});

describe('a start', () => {
  const leaveHalfLoaded = (database: Database) =>
    inTransaction(database, async (tx) => {
      await ensureDesk(tx);
      await createMember(tx, { ...DEMO_MEMBERS.noor, isDemo: true, passwordHash: null, addedById: null });
    });

  const count = async (database: Database) => ({
    members: await database.prisma.member.count(),
    claims: await database.prisma.claim.count(),
    links: await database.prisma.setUpLink.count(),
  });

  it('changes nothing when the demonstration is there', async () => {
    const before = await count(db);
    said.length = 0;
    await prepare(db, true);
    expect(await count(db)).toEqual(before);
    expect(said).toEqual([]);
  });

  it('prints a set-up link for the same data where others can come', async () => {
    said.length = 0;
    await prepare(db, false);
    expect(said.join()).toMatch(/http:\/\/127\.0\.0\.1:4600\/set-up\/[\w-]{43}$/);
  });

  it('begins again when loading the demonstration was cut short, and loads it once when two start at the same moment', async () => {
    const other = await openTestDatabase();
    await leaveHalfLoaded(other);
    await Promise.all([prepare(other, true), prepare(other, true)]);
    expect(await other.prisma.member.count({ where: { isDemo: true } })).toBe(4);
    expect(await other.prisma.reportVersion.count()).toBe(1);
    expect(await other.prisma.desk.findUnique({ where: { id: 1 } })).toMatchObject({ isDemo: true });
    await other.close();
  });

  it('loads nothing where the demonstration may not be, and prints a new link each time while there is no member', async () => {
    const other = await openTestDatabase();
    said.length = 0;
    await prepare(other, false);
    await prepare(other, false);
    expect(await count(other)).toEqual({ members: 0, claims: 0, links: 2 });
    expect(said).toHaveLength(2);
    expect(said[0]).not.toBe(said[1]);
    expect(await other.prisma.scalePoint.count()).toBe(8);
    // and a database that began without it stays without it
    await prepare(other, true);
    expect((await count(other)).members).toBe(0);
    await other.close();
  });

  it('never empties a database somebody real belongs to', async () => {
    const other = await openTestDatabase();
    await leaveHalfLoaded(other);
    await other.prisma.member.create({ data: { name: 'Ada Ferris', email: 'ada@example.org' } });
    await prepare(other, true);
    expect(await other.prisma.member.count()).toBe(2);
    await other.close();
  });
});
