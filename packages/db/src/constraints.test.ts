// The database itself refuses nonsense: every hand-written constraint and trigger of the migrations, and each table without one more.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdjudication, saveDissent } from './adjudication-store.ts';
import { createAssistantRun } from './assistant-store.ts';
import { createComment, createThread } from './comment-store.ts';
import { CONSTRAINT_CASES, IMMUTABLE, VERDICT_CONTENT } from './constraints.cases.ts';
import type { Database } from './database.ts';
import { saveDraft } from './draft-store.ts';
import { savePrecedent } from './precedent-store.ts';
import { saveRatingLabel } from './rating-label-store.ts';
import { createReplyRequest } from './reply-store.ts';
import {
  buildClaim,
  buildEvidence,
  buildFactCheck,
  buildMember,
  buildRating,
  buildReport,
  buildSuggestion,
  openTestDatabase,
} from './testing/index.ts';
import { saveVerdictDraft } from './verdict-draft-store.ts';
import { createChangeRequests } from './verdict-store.ts';

let db: Database;

/** A desk with at least one row in every table that has a rule. */
beforeAll(async () => {
  db = await openTestDatabase();
  const claim = await buildClaim(db, { stage: 'inReview' });
  const editor = await buildMember(db, { role: 'editor' });
  const { claimId, verdictId } = claim;
  const { memberId } = await buildRating(db, { claimId });
  const settled = { claimId, note: 'We read it together.', adjudicatedById: memberId, adjudicatedAt: new Date() };
  await createAdjudication(db.prisma, { ...settled, ratings: [{ memberId, revision: 1 }] });
  await saveDissent(db.prisma, { claimId, memberId, text: 'I read it otherwise.', writtenAt: new Date() });
  await buildEvidence(db, { claimId });
  const { reportId } = await buildReport(db, { articleId: claim.articleId, claims: [claim] });
  const sha256 = 'a'.repeat(64);
  const version = { reportId, number: 1, frozen: {}, sha256, publishedById: editor.memberId };
  await db.prisma.reportVersion.create({ data: { ...version, corrections: { create: [{ type: 'update', note: 'New figure.' }] } } });
  await createChangeRequests(db.prisma, {
    verdictId: verdictId ?? '',
    memberId: editor.memberId,
    requests: [{ part: 'summary', note: 'Shorter.' }],
  });
  const threadId = await createThread(db.prisma, { claimId });
  await createComment(db.prisma, { threadId, body: 'Really?', mentioned: [], authorId: editor.memberId, isByRecused: false });
  await db.prisma.recusal.create({ data: { claimId, memberId: editor.memberId, reason: 'My cousin builds.' } });
  const token = { name: 'Archive', scopes: ['read'], tokenHash: 'c'.repeat(64), expiresAt: new Date('2025-04-16') };
  await db.prisma.apiToken.create({ data: { ...token, memberId: editor.memberId } });
  const offer = { email: 'bo@example.org', role: 'checker', tokenHash: 'a'.repeat(64), expiresAt: new Date('2025-03-23') } as const;
  await db.prisma.invitation.create({ data: { ...offer, invitedById: editor.memberId } });
  const draft = { key: 'rating', value: 'Half a thought', base: null, version: randomUUID() };
  await saveDraft(db.prisma, { ...draft, memberId: editor.memberId, at: new Date() });
  const together = { claimId, draftVersion: 0, summary: 'No.', explanation: 'The register.' };
  await saveVerdictDraft(db.prisma, { ...together, memberId, at: new Date() });
  const request = { askedOf: 'The ministry', way: 'email', address: '', note: '', askedOn: '2025-03-14', dueOn: '2025-03-16' } as const;
  await createReplyRequest(db.prisma, { claimId, madeById: editor.memberId }, request);
  const { factCheckId, importId } = await buildFactCheck(db);
  await db.prisma.importProblem.create({ data: { importId, number: 1, place: 1, reason: 'No claim.', excerpt: '{}' } });
  await saveRatingLabel(db.prisma, { publisher: '', label: 'half' }, { point: 'mixed', mappedById: memberId, mappedAt: new Date() });
  await savePrecedent(db.prisma, { claimId, precedent: { factCheckId }, kind: 'same', linkedById: memberId });
  await buildSuggestion(db, { claimId });
  const run = {
    articleId: claim.articleId,
    claimId,
    askedById: memberId,
    askedAt: new Date(),
    model: 'small',
    promptSha256: 'a'.repeat(64),
  };
  await createAssistantRun(db.prisma, run);
});
afterAll(() => db.close());

const refused = (constraint: string) => expect.objectContaining({ constraint });

describe.each(Object.entries(CONSTRAINT_CASES))('%s', (constraint, statements) => {
  it.each(statements)('refuses %s', async (statement) => {
    await expect(db.pool.query(statement)).rejects.toEqual(refused(constraint));
  });
});

it('has a case for every check there is', async () => {
  const { rows } = await db.pool.query<{ conname: string }>(
    `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`,
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.map(({ conname }) => conname).filter((name) => !(name in CONSTRAINT_CASES))).toEqual([]);
});

describe('a passage', () => {
  it('quotes words that stand in its text, no others', async () => {
    const other = `INSERT INTO "Passage" ("id", "articleVersionId", "start", "end", "quote", "prefix", "suffix")
                   SELECT gen_random_uuid(), "articleVersionId", 1, 20, 'nobody said this', '', '' FROM "Passage" LIMIT 1`;
    await expect(db.pool.query(other)).rejects.toThrow(/does not stand in article version/);
    await expect(db.pool.query(`UPDATE "Passage" SET "quote" = 'nobody said this'`)).rejects.toThrow(/does not stand in article version/);
  });
});

describe.each(Object.entries(IMMUTABLE))('a row of %s', (table, column) => {
  it.each([`UPDATE "${table}" SET "${column}" = "${column}"`, `DELETE FROM "${table}"`])('refuses %s', async (statement) => {
    await expect(db.pool.query(statement)).rejects.toMatchObject({
      code: '23001',
      message: `rows of ${table} are never changed or deleted`,
    });
  });
});

describe('a verdict', () => {
  it.each(Object.entries(VERDICT_CONTENT))('keeps its %s', async (column, value) => {
    await expect(db.pool.query(`UPDATE "Verdict" SET "${column}" = ${value}`)).rejects.toThrow(/content of a verdict never changes/);
  });

  it('takes a decision by somebody else', async () => {
    const decide = `UPDATE "Verdict" SET "state" = 'sentBack', "decidedAt" = now(),
                    "decidedById" = (SELECT "id" FROM "Member" WHERE "role" = 'editor' LIMIT 1)`;
    expect((await db.pool.query(`BEGIN; ${decide}; ROLLBACK`)) as unknown).toMatchObject([{}, { rowCount: 1 }, {}]);
  });
});

it('keeps every row that another one leans on', async () => {
  for (const table of ['Member', 'Article', 'Claim', 'Verdict', 'Report', 'Source', 'ScalePoint', 'Passage', 'Event']) {
    await expect(db.pool.query(`DELETE FROM "${table}"`), table).rejects.toThrow();
  }
});
