// Remembers how far a member has read the record of a claim.
import type { Transaction } from './transaction.ts';

export const loadVisit = (tx: Transaction, claimId: string, memberId: string) =>
  tx.claimVisit.findUnique({ where: { claimId_memberId: { claimId, memberId } } });

/** Notes that the member has seen everything recorded so far, with `verdictId` as the latest verdict. */
export async function saveVisit(
  tx: Transaction,
  { claimId, memberId, verdictId, at }: { claimId: string; memberId: string; verdictId: string | null; at: Date },
): Promise<void> {
  const latest = await tx.event.findFirst({ where: { claimId }, orderBy: { id: 'desc' }, select: { id: true } });
  const seen = { verdictId, lastEventId: latest?.id ?? 0n, seenAt: at };
  await tx.claimVisit.upsert({ where: { claimId_memberId: { claimId, memberId } }, create: { claimId, memberId, ...seen }, update: seen });
}

/** Stores a member's declared conflict of interest; declaring it again changes nothing. */
export const saveRecusal = (tx: Transaction, recusal: { claimId: string; memberId: string; reason: string }) =>
  tx.recusal.createMany({ data: [recusal], skipDuplicates: true });
