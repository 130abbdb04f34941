// What a member can see and do about how they sign in themselves. Passwords, codes and passkeys have addresses of their own under /api/auth.
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { sessionEnd } from './account-input.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { getAccount } from './get-account.ts';

export const accountRouter = router({
  get: memberProcedure('person').query(({ ctx }) => getAccount(ctx)),
  endSession: memberProcedure('person')
    .input(sessionEnd)
    .mutation(({ ctx, input }) => endSession(ctx, input)),
  endOtherSessions: memberProcedure('person').mutation(({ ctx }) => endOtherSessions(ctx)),
});
