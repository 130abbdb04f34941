// Remembers how far a member has read the record of a claim.
import type { Transaction } from './transaction.ts';

export const loadVisit = (tx: Transaction, claimId: string, memberId: string) =>
  tx.claimVisit.findUnique({ where: { claimId_memberId: { claimId, memberId } } });

/** Notes that the member has seen everything about the claim up to now: its latest verdict and its latest event, read at one moment. */
export async function saveVisit(
  tx: Transaction,
  { claimId, memberId, at }: { claimId: string; memberId: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ClaimVisit" ("claimId", "memberId", "verdictId", "lastEventId", "seenAt")
    SELECT ${claimId}::uuid, ${memberId}::uuid,
           (SELECT v."id" FROM "Verdict" v WHERE v."claimId" = ${claimId}::uuid ORDER BY v."number" DESC LIMIT 1),
           COALESCE((SELECT max(e."id") FROM "Event" e WHERE e."claimId" = ${claimId}::uuid), 0), ${at}
    ON CONFLICT ("claimId", "memberId") DO UPDATE
       SET "verdictId" = EXCLUDED."verdictId", "lastEventId" = EXCLUDED."lastEventId", "seenAt" = EXCLUDED."seenAt"`;
}
