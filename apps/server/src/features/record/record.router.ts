// What admins can ask of the record as a whole.
import { recordCheck } from '@touchstone/domain';
import { adminProcedure, router } from '../../trpc/procedures.ts';
import { checkRecord } from './check-record.ts';
import { getRecordHead } from './get-record-head.ts';

export const recordRouter = router({
  head: adminProcedure('admin').query(({ ctx }) => getRecordHead(ctx)),
  check: adminProcedure('admin')
    .input(recordCheck)
    .mutation(({ ctx, input }) => checkRecord(ctx, input)),
});
