// The words that events tell of without repeating them: versions of verdicts and comments, revisions of ratings, notes.
import type { Transaction } from './transaction.ts';

const among = (ids: Iterable<string>) => ({ in: [...ids] });

/** Every version of the verdicts on these claims, with what editors asked to have changed in it. */
export const loadVerdictWords = (tx: Transaction, claimIds: Iterable<string>) =>
  tx.verdict.findMany({
    where: { claimId: among(claimIds) },
    select: {
      id: true,
      claimId: true,
      number: true,
      statement: true,
      summary: true,
      explanation: true,
      confidence: true,
      point: { select: { label: true } },
      changeRequests: { select: { id: true, part: true, note: true }, orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] },
    },
  });
export type VerdictWords = Awaited<ReturnType<typeof loadVerdictWords>>[number];

/** Every revision of the ratings on these claims, and of this member's own on any of the others. */
export const loadRatingWords = (tx: Transaction, open: Iterable<string>, own: { memberId: string; claimIds: Iterable<string> }) =>
  tx.ratingRevision.findMany({
    where: { OR: [{ claimId: among(open) }, { memberId: own.memberId, claimId: among(own.claimIds) }] },
    select: { claimId: true, memberId: true, revision: true, confidence: true, rationale: true, point: { select: { label: true } } },
  });
export type RatingWords = Awaited<ReturnType<typeof loadRatingWords>>[number];

/** Every wording of these comments, and whether they were withdrawn. */
export const loadCommentWords = (tx: Transaction, commentIds: Iterable<string>) =>
  tx.comment.findMany({
    where: { id: among(commentIds) },
    select: { id: true, authorId: true, withdrawnAt: true, revisions: { select: { number: true, body: true } } },
  });
export type CommentWords = Awaited<ReturnType<typeof loadCommentWords>>[number];

export const loadAdjudicationNotes = (tx: Transaction, adjudicationIds: Iterable<string>) =>
  tx.adjudication.findMany({ where: { id: among(adjudicationIds) }, select: { id: true, note: true } });

/** Names of these members, also of those who have left. */
export const loadNames = (tx: Transaction, memberIds: Iterable<string>) =>
  tx.member.findMany({ where: { id: among(memberIds) }, select: { id: true, name: true } });

/** Whether there is or was such a member. */
export const wasMember = async (tx: Transaction, memberId: string): Promise<boolean> =>
  (await tx.member.count({ where: { id: memberId } })) === 1;
