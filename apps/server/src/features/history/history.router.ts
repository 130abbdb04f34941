// What can be asked of the record.
import { historyPage } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { listHistory } from './list-history.ts';

export const historyRouter = router({
  list: memberProcedure('read')
    .input(historyPage)
    .query(({ ctx, input }) => listHistory(ctx, input)),
});
