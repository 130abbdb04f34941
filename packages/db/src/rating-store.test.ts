// Ratings: one per member and claim, every revision kept, and told in the record without its content.
import { ratingCommitment } from '@touchstone/record';
import { afterAll, expect, it } from 'vitest';
import { saveRating } from './rating-store.ts';
import { buildClaim, buildMember, openTestDatabase } from './testing/index.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const words = { pointKey: 'false', confidence: 'low', rationale: 'first thought' } as const;

it('keeps a rating, its revisions and an event for each, with nothing of its content', async () => {
  const { claimId } = await buildClaim(db);
  const { memberId } = await buildMember(db);
  const rate = (rationale: string) => saveRating(db, { claimId, memberId, ...words, rationale }, () => {});
  expect([await rate('first thought'), await rate('second thought')]).toEqual([1, 2]);
  expect(await db.prisma.rating.findMany({ where: { claimId } })).toMatchObject([{ memberId, revision: 2, rationale: 'second thought' }]);
  const revisions = await db.prisma.ratingRevision.findMany({ where: { claimId }, orderBy: { revision: 'asc' } });
  expect(revisions.map(({ rationale }) => rationale)).toEqual(['first thought', 'second thought']);
  const events = await db.prisma.event.findMany({ where: { claimId, type: 'rating.submitted' }, include: { outbox: true } });
  expect(events.map(({ payload, actorId, outbox }) => [payload, actorId, outbox?.deliveredAt])).toEqual([
    [{ revision: 1, isBlind: true, commitment: expect.any(String) }, memberId, null],
    [{ revision: 2, isBlind: true, commitment: expect.any(String) }, memberId, null],
  ]);
});

it('binds each revision in its event, so that the same words twice do not look the same', async () => {
  const { claimId } = await buildClaim(db);
  const { memberId } = await buildMember(db);
  for (let times = 0; times < 2; times++) await saveRating(db, { claimId, memberId, ...words }, () => {});
  const revisions = await db.prisma.ratingRevision.findMany({ where: { claimId }, orderBy: { revision: 'asc' } });
  const events = await db.prisma.event.findMany({ where: { claimId, type: 'rating.submitted' }, orderBy: { id: 'asc' } });
  const commitments = revisions.map(({ createdAt: _at, isBlind: _isBlind, ...revision }) => ratingCommitment(revision));
  expect(events.map(({ payload }) => payload)).toEqual(
    commitments.map((commitment, index) => ({ revision: index + 1, isBlind: true, commitment })),
  );
  expect(new Set(commitments).size).toBe(2);
});

it('numbers ten revisions sent at once 1 to 10', async () => {
  const { claimId } = await buildClaim(db);
  const { memberId } = await buildMember(db);
  const revisions = await Promise.all(Array.from({ length: 10 }, () => saveRating(db, { claimId, memberId, ...words }, () => {})));
  expect(revisions.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('stores nothing when it is refused, and says what it was decided by', async () => {
  const { claimId, articleId } = await buildClaim(db, { stage: 'spotted' });
  const { memberId } = await buildMember(db);
  await db.prisma.recusal.create({ data: { claimId, memberId, reason: 'A friend.' } });
  let facts: unknown;
  const refuse = (claim: unknown) => {
    facts = claim;
    throw new Error('no');
  };
  await expect(saveRating(db, { claimId, memberId, ...words, pointKey: 'no such point' }, refuse)).rejects.toThrow('no');
  const ratings = { have: 0, need: 2, wereRevealed: false, hasRated: false, ownRevision: 0, wasApproved: false };
  expect(facts).toEqual({ articleId, stage: 'spotted', isRecused: true, pointId: null, ...ratings });
  expect(await db.prisma.rating.count({ where: { claimId } })).toBe(0);
  expect(await db.prisma.event.count({ where: { claimId } })).toBe(0);
});

it('opens the ratings with the last one asked for, for good, and marks what is given after that', async () => {
  const { claimId } = await buildClaim(db);
  const [first, second, third] = [await buildMember(db), await buildMember(db), await buildMember(db)];
  const rate = ({ memberId }: { memberId: string }) => saveRating(db, { claimId, memberId, ...words }, () => {});
  const areRevealed = async () => (await db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })).ratingsRevealed;
  await rate(first);
  await rate(first);
  expect(await areRevealed()).toBe(false);
  await rate(second);
  expect(await areRevealed()).toBe(true);
  await db.prisma.desk.updateMany({ data: { ratingsNeeded: 3 } });
  await rate(first);
  await db.prisma.desk.updateMany({ data: { ratingsNeeded: 2 } });
  await rate(third);
  const revisions = await db.prisma.ratingRevision.findMany({ where: { claimId }, orderBy: { createdAt: 'asc' } });
  expect(revisions.map(({ memberId, revision, isBlind }) => [memberId, revision, isBlind])).toEqual([
    [first.memberId, 1, true],
    [first.memberId, 2, true],
    [second.memberId, 1, true],
    [first.memberId, 3, false],
    [third.memberId, 1, true],
  ]);
});

it('takes no rating for blind once a verdict was approved for all to see', async () => {
  const { claimId } = await buildClaim(db, { stage: 'approved' });
  await db.prisma.claim.update({ where: { id: claimId }, data: { stage: 'checking', approvedVerdictId: null } });
  const { memberId } = await buildMember(db);
  await saveRating(db, { claimId, memberId, ...words }, () => {});
  expect(await db.prisma.ratingRevision.findMany({ where: { claimId } })).toMatchObject([{ isBlind: false }]);
});

it('asks with null for a claim that is not there', async () => {
  const { memberId } = await buildMember(db);
  const seen: unknown[] = [];
  const refuse = (claim: unknown) => {
    seen.push(claim);
    throw new Error('no');
  };
  await expect(saveRating(db, { claimId: memberId, memberId, ...words }, refuse)).rejects.toThrow('no');
  expect(seen).toEqual([null]);
});
