// May this member do something with a comment or thread? On a claim its rules answer; on words of an article any checker may, with their own.
import { loadThreadFacts, type ThreadFacts, type Transaction } from '@touchstone/db';
import { type ClaimAction, includesRole } from '@touchstone/domain';
import { allowAct } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError, unusable } from '../../trpc/refusals.ts';

export interface AllowedComment {
  /** The columns of the event. */
  about: { actorId: string; articleId: string; claimId?: string };
  isByRecused: boolean;
}

type CommentAction = Extract<ClaimAction, 'comment' | 'editComment' | 'withdrawComment' | 'resolveThread' | 'reopenThread'>;

export async function allowOnClaim(
  tx: Transaction,
  caller: Caller,
  act: { action: CommentAction; claimId: string; isOwnComment?: boolean },
): Promise<AllowedComment> {
  const { action, claimId, isOwnComment = false } = act;
  const { about, claim } = await allowAct(tx, caller, { action, claimId, ask: { isOwnComment } });
  return { about, isByRecused: claim.recusals.some(({ memberId }) => memberId === caller.member.memberId) };
}

/** @throws RefusedError when the rules say no, NOT_FOUND when the thread stands nowhere any more. */
export async function allowInThread(
  tx: Transaction,
  caller: Caller,
  act: { action: CommentAction; place: ThreadFacts; isOwnComment?: boolean },
): Promise<AllowedComment> {
  const { action, place, isOwnComment } = act;
  if (place.claimId) return allowOnClaim(tx, caller, { action, claimId: place.claimId, ...(isOwnComment && { isOwnComment }) });
  if (!place.articleId) throw notFound();
  if (!includesRole(caller.member.role, 'checker')) throw new RefusedError([{ code: 'roleTooLow' }]);
  if (isOwnComment === false) throw new RefusedError([{ code: 'notYourComment' }]);
  return { about: { actorId: caller.member.memberId, articleId: place.articleId }, isByRecused: false };
}

/** The thread, or the same refusal a stranger gets. */
export async function findThread(tx: Transaction, threadId: string): Promise<ThreadFacts> {
  const place = await loadThreadFacts(tx, threadId);
  if (!place) throw notFound();
  return place;
}

export const refuseUnknownMembers = () =>
  unusable('This comment names somebody who is not at this desk. Take the name out, then send it again.');
