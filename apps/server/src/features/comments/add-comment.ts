// Leaves a note on a claim, a piece of evidence, a verdict, or words of an article.
import {
  createComment,
  findOrCreatePassage,
  inTransaction,
  loadArticleVersion,
  loadEvidence,
  loadVerdictClaimId,
  type NewComment,
  saveEvents,
  type Transaction,
} from '@touchstone/db';
import type { commentInput } from '@touchstone/domain';
import type { z } from 'zod';
import { allowAct } from '../../claim/act-on-claim.ts';
import { passageOf } from '../../claim/passage-of.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

type CommentInput = z.infer<typeof commentInput>;
type Target = CommentInput['target'];
type Row = Omit<NewComment, 'body' | 'authorId'>;

/** The claim a target belongs to; null when nothing is there. */
async function claimOf(tx: Transaction, target: Exclude<Target, { on: 'passage' }>): Promise<string | null> {
  switch (target.on) {
    case 'claim':
      return target.claimId;
    case 'evidence':
      return (await loadEvidence(tx, target.evidenceId))?.claimId ?? null;
    case 'verdict':
      return loadVerdictClaimId(tx, target.verdictId);
  }
}

async function onClaim(tx: Transaction, caller: Caller, target: Exclude<Target, { on: 'passage' }>) {
  const claimId = await claimOf(tx, target);
  if (!claimId) throw notFound();
  const { about } = await allowAct(tx, caller, { action: 'comment', claimId });
  const { on: _on, ...row } = target;
  return { row: row satisfies Row, about };
}

async function onPassage(tx: Transaction, caller: Caller, { articleVersionId, start, end }: Extract<Target, { on: 'passage' }>) {
  const version = await loadArticleVersion(tx, articleVersionId);
  if (!version) throw notFound();
  const passageId = await findOrCreatePassage(tx, { ...passageOf(version.text, start, end), articleVersionId });
  return { row: { passageId } satisfies Row, about: { actorId: caller.member.memberId, articleId: version.articleId } };
}

export function addComment(caller: Caller, { target, body }: CommentInput): Promise<{ commentId: string }> {
  return inTransaction(caller.db, async (tx) => {
    const { row, about } = target.on === 'passage' ? await onPassage(tx, caller, target) : await onClaim(tx, caller, target);
    const { id: commentId } = await createComment(tx, { ...row, body, authorId: caller.member.memberId });
    await saveEvents(tx, [{ type: 'comment.added', ...about, payload: { commentId } }]);
    return { commentId };
  });
}
