// Opens a thread on a claim, a piece of evidence, a verdict, a change request or words of an article, or replies in one.
import {
  countMembers,
  createComment,
  createThread,
  findOrCreatePassage,
  findOrCreateRequestThread,
  inTransaction,
  loadArticleVersion,
  loadChangeRequest,
  loadEvidence,
  loadVerdictClaimId,
  saveEvents,
  type ThreadPlace,
  type Transaction,
} from '@touchstone/db';
import { type CommentTarget, mentionedIn } from '@touchstone/domain';
import { passageOf } from '../../claim/passage-of.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { type AllowedComment, allowInThread, allowOnClaim, findThread, refuseUnknownMembers } from './allow-comment.ts';

export interface AddedComment {
  commentId: string;
  threadId: string;
}

type ClaimTarget = Exclude<CommentTarget, { on: 'passage' }>;

/** The claim a target belongs to; null when nothing is there. */
async function claimOf(tx: Transaction, target: ClaimTarget): Promise<string | null> {
  switch (target.on) {
    case 'claim':
      return target.claimId;
    case 'evidence':
      return (await loadEvidence(tx, target.evidenceId))?.claimId ?? null;
    case 'verdict':
      return loadVerdictClaimId(tx, target.verdictId);
    case 'changeRequest':
      return (await loadChangeRequest(tx, target.changeRequestId))?.verdict.claimId ?? null;
  }
}

async function openOnClaim(tx: Transaction, caller: Caller, target: ClaimTarget) {
  const claimId = await claimOf(tx, target);
  if (!claimId) throw notFound();
  const allowed = await allowOnClaim(tx, caller, { action: 'comment', claimId });
  if (target.on === 'changeRequest') return { allowed, threadId: await findOrCreateRequestThread(tx, target.changeRequestId) };
  const { on: _on, ...place } = target;
  return { allowed, threadId: await createThread(tx, place satisfies ThreadPlace) };
}

async function openOnPassage(tx: Transaction, caller: Caller, target: Extract<CommentTarget, { on: 'passage' }>) {
  const { articleVersionId, start, end } = target;
  const version = await loadArticleVersion(tx, articleVersionId);
  if (!version) throw notFound();
  const passageId = await findOrCreatePassage(tx, { ...passageOf(version.text, start, end), articleVersionId });
  const about = { actorId: caller.member.memberId, articleId: version.articleId };
  return { allowed: { about, isByRecused: false }, threadId: await createThread(tx, { passageId }) };
}

async function write(tx: Transaction, allowed: AllowedComment, words: { threadId: string; body: string }): Promise<AddedComment> {
  const { about, isByRecused } = allowed;
  const mentioned = mentionedIn(words.body);
  if ((await countMembers(tx, mentioned)) !== mentioned.length) throw refuseUnknownMembers();
  const commentId = await createComment(tx, { ...words, mentioned, authorId: about.actorId, isByRecused });
  await saveEvents(tx, [{ type: 'comment.added', ...about, payload: { commentId, mentioned } }]);
  return { commentId, threadId: words.threadId };
}

export const addComment = (caller: Caller, { target, body }: { target: CommentTarget; body: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { allowed, threadId } = target.on === 'passage' ? await openOnPassage(tx, caller, target) : await openOnClaim(tx, caller, target);
    return write(tx, allowed, { threadId, body });
  });

export const replyInThread = (caller: Caller, { threadId, body }: { threadId: string; body: string }) =>
  inTransaction(caller.db, async (tx) => {
    const place = await findThread(tx, threadId);
    return write(tx, await allowInThread(tx, caller, { action: 'comment', place }), { threadId, body });
  });
