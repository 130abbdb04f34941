// What can be done with members. Who is here is part of the desk.
import { adminProcedure, router } from '../../trpc/procedures.ts';
import { addMember } from './add-member.ts';
import { memberAdd, memberUnlock } from './member-input.ts';
import { unlock } from './unlock-member.ts';

export const membersRouter = router({
  add: adminProcedure.input(memberAdd).mutation(({ ctx, input }) => addMember(ctx, input)),
  unlock: adminProcedure.input(memberUnlock).mutation(({ ctx, input }) => unlock(ctx, input)),
});
