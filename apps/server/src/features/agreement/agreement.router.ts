// What can be asked about how far the desk's raters agree.
import { checkerProcedure, router } from '../../trpc/procedures.ts';
import { getAgreement } from './get-agreement.ts';

export const agreementRouter = router({
  get: checkerProcedure('read').query(({ ctx }) => getAgreement(ctx)),
});
