// Admins word the scale and its gates by version; what was rated, decided and published stays as it was.
import { buildClaim, buildRating, buildReport } from '@touchstone/db/testing';
import type { ScalePointEdit } from '@touchstone/domain';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
let ask: TestCaller;
let adminId: string;
beforeEach(async () => {
  desk = await openTestDesk();
  const admin = await desk.join('admin');
  ask = admin.ask;
  adminId = admin.member.memberId;
});
afterEach(() => desk.close());

const edits = () => desk.db.prisma.event.findMany({ where: { type: 'scale.edited' }, orderBy: { id: 'asc' }, include: { outbox: true } });
async function reword(key: string, change: Partial<ScalePointEdit>) {
  const { version, level, points } = await ask.scale.get();
  return ask.scale.edit({ version, level, points: points.map((point) => (point.key === key ? { ...point, ...change } : point)) });
}
const pointOf = async (key: string) => (await ask.desk.get()).scale.find((point) => point.key === key);

it('makes the next version, records before and after, and counts by the new gate at once', async () => {
  const before = await pointOf('mixed');
  const { claimId } = await buildClaim(desk.db);
  await buildRating(desk.db, { claimId, point: 'mixed' });
  await reword('mixed', { label: 'Half true', minSources: 3 });
  expect(await pointOf('mixed')).toEqual({ ...before, label: 'Half true', minSources: 3 });
  const payload = {
    version: 2,
    before: { 'mixed.label': 'Mixed', 'mixed.minSources': '2' },
    after: { 'mixed.label': 'Half true', 'mixed.minSources': '3' },
  };
  expect(await edits()).toMatchObject([{ actorId: adminId, payload, outbox: {} }]);
  await reword('mixed', { minSources: 3 });
  expect(await edits()).toHaveLength(1);
  // the rating still stands on the words it was given by, and the next one on those of today
  await buildRating(desk.db, { claimId, point: 'mixed' });
  const rated = await desk.db.prisma.rating.findMany({
    where: { claimId },
    orderBy: { createdAt: 'asc' },
    select: { point: { select: { label: true } } },
  });
  expect(rated.map(({ point }) => point.label)).toEqual(['Mixed', 'Half true']);
});

it('keeps ratings of two versions comparable', async () => {
  const { claimId } = await buildClaim(desk.db);
  await buildRating(desk.db, { claimId, point: 'mixed' });
  await reword('mixed', { label: 'Half true' });
  const { memberId } = await buildRating(desk.db, { claimId, point: 'mixed' });
  const rater = desk.as({ memberId, name: 'Rater', role: 'checker' });
  const { offers } = await rater.claims.get({ claimId });
  expect(offers.find(({ action }) => action === 'adjudicate')?.blockedBy).toContainEqual(expect.objectContaining({ code: 'ratingsAgree' }));
});

it('moves no point once something was rated', async () => {
  const { version, level, points } = await ask.scale.get();
  const fewer = points.filter(({ key }) => key !== 'mostlyTrue');
  expect(await ask.scale.edit({ version, level, points: fewer })).toMatchObject({ version: 2, isInUse: false });
  expect(
    (await ask.desk.get()).scale.map(({ key, position, claimReviewNumber }) => [key, position, claimReviewNumber]).slice(0, 4),
  ).toEqual([
    ['true', 4, 5],
    ['mixed', 3, 4],
    ['mostlyFalse', 2, 2],
    ['false', 1, 1],
  ]);
  const { claimId } = await buildClaim(desk.db);
  await buildRating(desk.db, { claimId, point: 'mixed' });
  expect(await errorOf(ask.scale.edit({ version: 2, level, points }))).toMatchObject({
    code: 'PRECONDITION_FAILED',
    refusals: [{ code: 'scaleInUse' }],
  });
  expect(await ask.scale.get()).toMatchObject({ version: 2, isInUse: true });
});

it('waits for a rating that is just being stored before it moves a point', async () => {
  const { version, level, points } = await ask.scale.get();
  const { claimId } = await buildClaim(desk.db);
  const { member } = await desk.join('checker');
  const rater = await desk.db.pool.connect();
  await rater.query('BEGIN');
  await rater.query('SELECT 1 FROM "Claim" WHERE "id" = $1 FOR UPDATE', [claimId]);
  const moving = ask.scale.edit({ version, level, points: points.filter(({ key }) => key !== 'mixed') });
  const waiting = `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE NOT l.granted AND d.datname = current_database()`;
  await vi.waitUntil(async () => (await desk.db.pool.query(waiting)).rowCount === 1, { timeout: 20_000 });
  const values = `SELECT $1::uuid, $2::uuid, "id", 'low', 'The register.'`;
  await rater.query(
    `INSERT INTO "Rating" ("claimId", "memberId", "pointId", "confidence", "rationale") ${values} FROM "ScalePoint" WHERE "key" = 'mixed'`,
    [claimId, member.memberId],
  );
  await rater.query(
    `INSERT INTO "RatingRevision" ("claimId", "memberId", "pointId", "confidence", "rationale", "revision", "salt", "isBlind")
     ${values}, 1, repeat('a', 32), true FROM "ScalePoint" WHERE "key" = 'mixed'`,
    [claimId, member.memberId],
  );
  await rater.query('COMMIT');
  rater.release();
  expect(await errorOf(moving)).toMatchObject({ refusals: [{ code: 'scaleInUse' }] });
});

it('takes one of many at once, and shows the others what stands there now', async () => {
  const { level, points } = await ask.scale.get();
  const calls = ['interval', 'nominal', 'interval', 'nominal'].map((other) =>
    ask.scale.edit({ version: 1, level: other as typeof level, points }),
  );
  const outcomes = await outcomesOf(calls);
  expect(outcomes.done).toBeGreaterThanOrEqual(1);
  expect(await edits()).toHaveLength(1);
  expect(await errorOf(ask.scale.edit({ version: 1, level, points }))).toMatchObject({ code: 'CONFLICT', current: { version: 2 } });
});

it('leaves a published report as it was on its day', async () => {
  const claim = await buildClaim(desk.db, { stage: 'approved' });
  const { reportId } = await buildReport(desk.db, { articleId: claim.articleId, claims: [claim] });
  await ask.reports.publish({ reportId, version: 1, corrections: [] });
  const frozen = () => desk.db.prisma.reportVersion.findFirstOrThrow({ where: { reportId }, select: { frozen: true, sha256: true } });
  const before = await frozen();
  await reword('false', { label: 'Wrong', definition: 'It is not so.' });
  expect(await frozen()).toEqual(before);
  expect((await ask.reports.preview({ reportId })).html).toContain('Wrong');
});
