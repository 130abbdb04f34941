// Changes the words of one's own comment, or takes them back; every wording is kept.
import {
  countMembers,
  inTransaction,
  loadComment,
  saveCommentBody,
  saveEvents,
  withdrawComment as storeWithdrawal,
  type Transaction,
} from '@touchstone/db';
import { mentionedIn } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';
import { allowInThread, refuseUnknownMembers } from './allow-comment.ts';

async function allowOwn(tx: Transaction, caller: Caller, action: 'editComment' | 'withdrawComment', commentId: string) {
  const comment = await loadComment(tx, commentId);
  if (!comment) throw notFound();
  const isOwnComment = comment.authorId === caller.member.memberId;
  const { about } = await allowInThread(tx, caller, { action, place: comment.place, isOwnComment });
  return { comment, about };
}

interface CommentEdit {
  commentId: string;
  revision: number;
  body: string;
}

/** @throws ConflictError with the latest wording when it is no longer the one that was seen. */
export const editComment = (caller: Caller, { commentId, revision, body }: CommentEdit): Promise<{ revision: number }> =>
  inTransaction(caller.db, async (tx) => {
    const { comment, about } = await allowOwn(tx, caller, 'editComment', commentId);
    const mentioned = mentionedIn(body);
    if ((await countMembers(tx, mentioned)) !== mentioned.length) throw refuseUnknownMembers();
    const isSaved = await saveCommentBody(tx, { commentId, revision, body, mentioned, at: caller.clock() });
    if (!isSaved) throw new ConflictError({ commentId, revision: comment.revision, body: comment.body });
    const fresh = mentioned.filter((memberId) => !comment.mentioned.includes(memberId));
    const payload = { commentId, revision: revision + 1, mentioned: fresh };
    await saveEvents(tx, [{ type: 'comment.edited', ...about, payload }]);
    return { revision: revision + 1 };
  });

/** Nothing happens when it was withdrawn already. */
export const withdrawComment = (caller: Caller, { commentId }: { commentId: string }): Promise<void> =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowOwn(tx, caller, 'withdrawComment', commentId);
    if (await storeWithdrawal(tx, commentId, caller.clock())) {
      await saveEvents(tx, [{ type: 'comment.withdrawn', ...about, payload: { commentId } }]);
    }
  });
