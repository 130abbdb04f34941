// The only writer of adjudications and of dissents. Whoever calls holds the claim's lock.
import type { Transaction } from './transaction.ts';

export interface NewAdjudication {
  claimId: string;
  note: string;
  adjudicatedById: string;
  adjudicatedAt: Date;
  /** The ratings it rests on, in the revision that was seen. */
  ratings: readonly { memberId: string; revision: number }[];
}

export async function createAdjudication(tx: Transaction, { ratings, ...adjudication }: NewAdjudication): Promise<string> {
  const { id } = await tx.adjudication.create({ data: adjudication, select: { id: true } });
  const { claimId } = adjudication;
  await tx.adjudicatedRating.createMany({ data: ratings.map((rating) => ({ ...rating, claimId, adjudicationId: id })) });
  return id;
}

/** Writes a rater's dissent, in place of an earlier one. */
export const saveDissent = (
  tx: Transaction,
  { claimId, memberId, text, writtenAt }: { claimId: string; memberId: string; text: string; writtenAt: Date },
) =>
  tx.dissent.upsert({
    where: { claimId_memberId: { claimId, memberId } },
    create: { claimId, memberId, text, writtenAt },
    update: { text, writtenAt },
  });

/** False when there was none. */
export async function removeDissent(tx: Transaction, claimId: string, memberId: string): Promise<boolean> {
  const { count } = await tx.dissent.deleteMany({ where: { claimId, memberId } });
  return count === 1;
}
