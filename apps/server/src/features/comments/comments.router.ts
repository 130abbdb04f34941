// What can be done with comments and their threads.
import { commentEdit, commentInput, commentRef, commentReply, threadRef } from '@touchstone/domain';
import { checkerProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { addComment, replyInThread } from './add-comment.ts';
import { getCommentRevisions } from './comment-revisions.ts';
import { editComment, withdrawComment } from './edit-comment.ts';
import { reopenThread, resolveThread } from './settle-thread.ts';

export const commentsRouter = router({
  revisions: memberProcedure('read')
    .input(commentRef)
    .query(({ ctx, input }) => getCommentRevisions(ctx, input)),
  add: checkerProcedure('write')
    .input(commentInput)
    .mutation(({ ctx, input }) => addComment(ctx, input)),
  reply: memberProcedure('write')
    .input(commentReply)
    .mutation(({ ctx, input }) => replyInThread(ctx, input)),
  edit: memberProcedure('write')
    .input(commentEdit)
    .mutation(({ ctx, input }) => editComment(ctx, input)),
  withdraw: memberProcedure('write')
    .input(commentRef)
    .mutation(({ ctx, input }) => withdrawComment(ctx, input)),
  resolveThread: memberProcedure('write')
    .input(threadRef)
    .mutation(({ ctx, input }) => resolveThread(ctx, input)),
  reopenThread: memberProcedure('write')
    .input(threadRef)
    .mutation(({ ctx, input }) => reopenThread(ctx, input)),
});
