// Leases: one holder a claim, also when many take it over several connections at once.
import { afterAll, expect, it } from 'vitest';
import { removeLease, setLease, takeLease } from './lease-store.ts';
import { buildClaim, buildMember, openTestDatabase } from './testing/index.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const now = new Date('2025-03-14T12:00:00Z');
const later = new Date('2025-03-14T12:30:00Z');
const holderOf = async (claimId: string) => (await db.prisma.claimLease.findUnique({ where: { claimId } }))?.holderId ?? null;

it('goes to one of twenty who take it at once', async () => {
  const { claimId } = await buildClaim(db);
  const members = await Promise.all(Array.from({ length: 20 }, () => buildMember(db)));
  const taken = await Promise.all(members.map(({ memberId }) => takeLease(db.prisma, { claimId, holderId: memberId, until: later }, now)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await holderOf(claimId)).toBe(members[taken.indexOf(true)]?.memberId);
});

it('is renewed by its holder, free once it has run out, and changes hands when it is put there', async () => {
  const { claimId } = await buildClaim(db);
  const [ana, ben] = [(await buildMember(db)).memberId, (await buildMember(db)).memberId];
  expect(await takeLease(db.prisma, { claimId, holderId: ana, until: later }, now)).toBe(true);
  expect(await takeLease(db.prisma, { claimId, holderId: ana, until: later }, now)).toBe(true);
  expect(await takeLease(db.prisma, { claimId, holderId: ben, until: later }, now)).toBe(false);
  expect(await takeLease(db.prisma, { claimId, holderId: ben, until: later }, later)).toBe(true);
  await setLease(db.prisma, { claimId, holderId: ana, until: later });
  await removeLease(db.prisma, claimId, ben);
  expect(await holderOf(claimId)).toBe(ana);
  await removeLease(db.prisma, claimId);
  expect(await holderOf(claimId)).toBeNull();
});
