// What can be done with comments.
import { commentInput } from '@touchstone/domain';
import { checkerProcedure, router } from '../../trpc/procedures.ts';
import { addComment } from './add-comment.ts';

export const commentsRouter = router({
  add: checkerProcedure.input(commentInput).mutation(({ ctx, input }) => addComment(ctx, input)),
});
