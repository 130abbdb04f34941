// What can be asked about which claims were chosen, and why.
import { selectionPage } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { listSelection } from './list-selection.ts';

export const selectionRouter = router({
  list: memberProcedure('read')
    .input(selectionPage)
    .query(({ ctx, input }) => listSelection(ctx, input)),
});
