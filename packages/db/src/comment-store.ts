// The only writer of comments.
import type { Transaction } from './transaction.ts';

/** Exactly one of the target ids is given; the database refuses anything else. */
export interface NewComment {
  body: string;
  authorId: string;
  claimId?: string;
  evidenceId?: string;
  verdictId?: string;
  passageId?: string;
}

export const createComment = (tx: Transaction, comment: NewComment) => tx.comment.create({ data: comment, select: { id: true } });

/** The claim a verdict belongs to; null when there is no such verdict. */
export const loadVerdictClaimId = async (tx: Transaction, verdictId: string): Promise<string | null> =>
  (await tx.verdict.findUnique({ where: { id: verdictId }, select: { claimId: true } }))?.claimId ?? null;
