// Figures on agreement: of blind ratings alone, of claims open to who asks, and none where there are too few.
import { type BuiltMember, buildArticle, buildClaim, buildMember, buildRating } from '@touchstone/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const POINTS = ['true', 'mostlyTrue', 'mixed', 'mostlyFalse', 'false', 'unproven'];
let one: BuiltMember;
let other: BuiltMember;
let claimIds: string[];

/** Twelve claims under check, rated by two: alike but for the last, which they rate as far apart as can be. */
beforeAll(async () => {
  const article = await buildArticle(desk.db);
  [one, other] = [await buildMember(desk.db), await buildMember(desk.db)];
  claimIds = [];
  for (let index = 0; index < 12; index++) {
    const { claimId } = await buildClaim(desk.db, { article });
    claimIds.push(claimId);
    await buildRating(desk.db, { claimId, member: one, point: index === 11 ? 'true' : (POINTS[index % 6] ?? '') });
    await buildRating(desk.db, { claimId, member: other, point: index === 11 ? 'false' : (POINTS[index % 6] ?? '') });
  }
});

it('counts what both said blind, whatever they say afterwards', async () => {
  const before = await desk.as(one).agreement.get();
  expect(before.all).toMatchObject({ claims: 12, ratings: 24, equal: 11 / 12 });
  expect(before.all.nominalAlpha).toBeCloseTo(0.9, 1);
  expect(before.all.alpha).toBeGreaterThan(0);
  expect(before.all.interval?.low).toBeLessThanOrEqual(before.all.alpha ?? 0);
  expect(before.groups.map(({ by, figure }) => [by, figure.claims])).toEqual([
    ['month', 12],
    ['kind', 12],
    ['scale', 12],
  ]);
  expect(before.pairs).toMatchObject([{ claims: 12, equal: 11 / 12, kappa: expect.any(Number) }]);
  await buildRating(desk.db, { claimId: claimIds[11] ?? '', member: other, point: 'true' });
  expect(await desk.as(one).agreement.get()).toEqual(before);
});

it('lists where they were far apart, with what each said', async () => {
  const { disagreements } = await desk.as(other).agreement.get();
  expect(disagreements).toMatchObject([{ claimId: claimIds[11] }]);
  expect(disagreements[0]?.ratings.map(({ point }) => point).sort()).toEqual(['False', 'True']);
});

it('knows nothing of claims whose ratings are not open to who asks', async () => {
  const stranger = await desk.join('editor');
  const nothing = await stranger.ask.agreement.get();
  expect(nothing).toMatchObject({ all: { claims: 0, ratings: 0, alpha: null }, groups: [], pairs: [], disagreements: [] });
  await buildRating(desk.db, { claimId: claimIds[0] ?? '', member: stranger.member });
  const { all, disagreements } = await stranger.ask.agreement.get();
  expect([all.claims, all.ratings, disagreements.length]).toEqual([1, 3, 1]);
});

it('leaves out who has stepped aside, and gives no figure below the minimum', async () => {
  const claimId = claimIds[1] ?? '';
  await desk.db.prisma.recusal.create({ data: { claimId, memberId: other.memberId, reason: 'A friend.' } });
  expect((await desk.as(one).agreement.get()).all).toMatchObject({ claims: 11 });
  for (const id of claimIds.slice(2, 4))
    await desk.db.prisma.recusal.create({ data: { claimId: id, memberId: other.memberId, reason: 'A friend.' } });
  expect((await desk.as(one).agreement.get()).all).toMatchObject({ claims: 9, alpha: null, interval: null, equal: null });
});
