// What can be done with requests for reply.
import { replyAsk, replyEdit, replyRecord, replyWaive } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { askForReply, waiveReply } from './ask-for-reply.ts';
import { editReply, recordReply } from './record-reply.ts';

export const repliesRouter = router({
  ask: memberProcedure('write')
    .input(replyAsk)
    .mutation(({ ctx, input }) => askForReply(ctx, input)),
  waive: memberProcedure('write')
    .input(replyWaive)
    .mutation(({ ctx, input }) => waiveReply(ctx, input)),
  edit: memberProcedure('write')
    .input(replyEdit)
    .mutation(({ ctx, input }) => editReply(ctx, input)),
  record: memberProcedure('write')
    .input(replyRecord)
    .mutation(({ ctx, input }) => recordReply(ctx, input)),
});
