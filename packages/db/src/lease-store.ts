// The only writer of leases: who holds a claim while working on it. The database decides, so that several servers agree.
import type { Transaction } from './transaction.ts';

export interface NewLease {
  claimId: string;
  holderId: string;
  until: Date;
}

/** Takes a free claim, or one's own anew; false while somebody else holds it. Of many at once, one gets true. */
export async function takeLease(tx: Transaction, { claimId, holderId, until }: NewLease, now: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO "ClaimLease" ("claimId", "holderId", "until") VALUES (${claimId}::uuid, ${holderId}::uuid, ${until})
    ON CONFLICT ("claimId") DO UPDATE SET "holderId" = EXCLUDED."holderId", "until" = EXCLUDED."until"
     WHERE "ClaimLease"."until" <= ${now} OR "ClaimLease"."holderId" = EXCLUDED."holderId"`;
  return taken === 1;
}

/** Puts the claim into these hands, whoever holds it now. */
export const setLease = (tx: Transaction, { claimId, ...lease }: NewLease) =>
  tx.claimLease.upsert({ where: { claimId }, create: { claimId, ...lease }, update: lease, select: { claimId: true } });

/** Lets go of a claim; with `holderId` only out of these hands. */
export const removeLease = (tx: Transaction, claimId: string, holderId?: string) =>
  tx.claimLease.deleteMany({ where: { claimId, ...(holderId && { holderId }) } });

/** Lets go of every claim these hands hold. */
export const removeLeasesOf = (tx: Transaction, holderId: string) => tx.claimLease.deleteMany({ where: { holderId } });
