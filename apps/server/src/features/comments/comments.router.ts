// What can be done with comments and their threads.
import { commentEdit, commentInput, commentRef, commentReply, threadRef } from '@touchstone/domain';
import { checkerProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { addComment, replyInThread } from './add-comment.ts';
import { getCommentRevisions } from './comment-revisions.ts';
import { editComment, withdrawComment } from './edit-comment.ts';
import { reopenThread, resolveThread } from './settle-thread.ts';

export const commentsRouter = router({
  revisions: memberProcedure.input(commentRef).query(({ ctx, input }) => getCommentRevisions(ctx, input)),
  add: checkerProcedure.input(commentInput).mutation(({ ctx, input }) => addComment(ctx, input)),
  reply: memberProcedure.input(commentReply).mutation(({ ctx, input }) => replyInThread(ctx, input)),
  edit: memberProcedure.input(commentEdit).mutation(({ ctx, input }) => editComment(ctx, input)),
  withdraw: memberProcedure.input(commentRef).mutation(({ ctx, input }) => withdrawComment(ctx, input)),
  resolveThread: memberProcedure.input(threadRef).mutation(({ ctx, input }) => resolveThread(ctx, input)),
  reopenThread: memberProcedure.input(threadRef).mutation(({ ctx, input }) => reopenThread(ctx, input)),
});
