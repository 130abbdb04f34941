// The only writer of recusals: who stands aside from a claim, why, and at whose word.
import type { Transaction } from './transaction.ts';

export interface NewRecusal {
  claimId: string;
  memberId: string;
  reason: string;
  /** null: the member declared it. */
  declaredById: string | null;
}

/** False when the member had stepped aside already; the first reason stands. */
export const saveRecusal = async (tx: Transaction, recusal: NewRecusal): Promise<boolean> =>
  (await tx.recusal.createMany({ data: [recusal], skipDuplicates: true })).count === 1;

/** False when the member was not recused. */
export const removeRecusal = async (tx: Transaction, claimId: string, memberId: string): Promise<boolean> =>
  (await tx.recusal.deleteMany({ where: { claimId, memberId } })).count === 1;
