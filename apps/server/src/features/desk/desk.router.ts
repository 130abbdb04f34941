// What can be asked of the desk.
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { getDesk } from './get-desk.ts';
import { getMyWork } from './my-work.ts';

export const deskRouter = router({
  get: memberProcedure('read').query(({ ctx }) => getDesk(ctx)),
  myWork: memberProcedure('read').query(({ ctx }) => getMyWork(ctx)),
});
