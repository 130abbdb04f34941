// What can be asked of the desk, and what admins change about it.
import { deskEdit } from '@touchstone/domain';
import { adminProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { editDesk } from './edit-desk.ts';
import { getDesk } from './get-desk.ts';
import { getDeskPage } from './get-desk-page.ts';
import { getMyWork } from './my-work.ts';

export const deskRouter = router({
  get: memberProcedure('read').query(({ ctx }) => getDesk(ctx)),
  myWork: memberProcedure('read').query(({ ctx }) => getMyWork(ctx)),
  page: adminProcedure('admin').query(({ ctx }) => getDeskPage(ctx.db.prisma)),
  edit: adminProcedure('admin')
    .input(deskEdit)
    .mutation(({ ctx, input }) => editDesk(ctx, input)),
});
