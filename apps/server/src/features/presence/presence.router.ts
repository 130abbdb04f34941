// Who has what open just now.
import { presenceGone, presenceHere } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { announcePresence } from './announce-presence.ts';
import { leavePresence } from './leave-presence.ts';

export const presenceRouter = router({
  announce: memberProcedure('person')
    .input(presenceHere)
    .mutation(({ ctx, input }) => announcePresence(ctx, input)),
  leave: memberProcedure('person')
    .input(presenceGone)
    .mutation(({ ctx, input }) => leavePresence(ctx, input)),
});
