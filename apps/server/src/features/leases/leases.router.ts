// Who holds a claim while working on it.
import { claimRef, leaseHand, leaseTakeOver } from '@touchstone/domain';
import { memberProcedure, router } from '../../trpc/procedures.ts';
import { handLease, takeOverLease } from './hand-lease.ts';
import { releaseLease, takeLease } from './take-lease.ts';

export const leasesRouter = router({
  take: memberProcedure('write')
    .input(claimRef)
    .mutation(({ ctx, input }) => takeLease(ctx, input)),
  takeOver: memberProcedure('write')
    .input(leaseTakeOver)
    .mutation(({ ctx, input }) => takeOverLease(ctx, input)),
  hand: memberProcedure('decide')
    .input(leaseHand)
    .mutation(({ ctx, input }) => handLease(ctx, input)),
  release: memberProcedure('write')
    .input(claimRef)
    .mutation(({ ctx, input }) => releaseLease(ctx, input)),
});
