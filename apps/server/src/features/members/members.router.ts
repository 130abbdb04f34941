// What can be done with members. Who is here is part of the desk.
import { adminProcedure, router } from '../../trpc/procedures.ts';
import { addMember } from './add-member.ts';
import { memberAdd } from './member-input.ts';

export const membersRouter = router({
  add: adminProcedure.input(memberAdd).mutation(({ ctx, input }) => addMember(ctx, input)),
});
