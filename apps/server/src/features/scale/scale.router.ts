// What admins can do about the scale. Its points as everybody sees them are part of the desk.
import { scaleEdit } from '@touchstone/domain';
import { adminProcedure, router } from '../../trpc/procedures.ts';
import { editScale } from './edit-scale.ts';
import { getScale } from './get-scale.ts';

export const scaleRouter = router({
  get: adminProcedure('admin').query(({ ctx }) => getScale(ctx.db.prisma)),
  edit: adminProcedure('admin')
    .input(scaleEdit)
    .mutation(({ ctx, input }) => editScale(ctx, input)),
});
