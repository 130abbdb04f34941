// What can be asked about whom and what the desk checks.
import { balanceSpan } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { getBalance } from './get-balance.ts';

export const balanceRouter = router({
  get: memberProcedure('read')
    .input(balanceSpan)
    .query(({ ctx, input }) => getBalance(ctx, input)),
});
