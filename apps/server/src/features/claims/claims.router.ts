// What can be asked of and done to claims.
import {
  claimAssign,
  claimDecline,
  claimDue,
  claimEdit,
  claimFilters,
  claimFromPassage,
  claimMemberReason,
  claimReason,
  claimRef,
  claimStep,
} from '@touchstone/domain';
import { z } from 'zod';
import { checkerProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { assignClaim } from './assign-claim.ts';
import { getClaimHistory, markClaimSeen } from './claim-history.ts';
import { completeClaimant } from './complete-claimant.ts';
import { createClaim } from './create-claim.ts';
import { declineClaim } from './decline-claim.ts';
import { editClaim } from './edit-claim.ts';
import { getClaim } from './get-claim.ts';
import { liftRecusal } from './lift-recusal.ts';
import { listClaims } from './list-claims.ts';
import { recuseFromClaim, recuseMember } from './recuse-from-claim.ts';
import { reopenClaim } from './reopen-claim.ts';
import { restoreClaim } from './restore-claim.ts';
import { selectClaim } from './select-claim.ts';
import { setDueDay } from './set-due-day.ts';

export const claimsRouter = router({
  list: memberProcedure('read')
    .input(claimFilters)
    .query(({ ctx, input }) => listClaims(ctx, input)),
  get: memberProcedure('read')
    .input(claimRef)
    .query(({ ctx, input }) => getClaim(ctx, input)),
  history: memberProcedure('read')
    .input(claimRef)
    .query(({ ctx, input }) => getClaimHistory(ctx, input)),
  markSeen: memberProcedure('write')
    .input(claimRef)
    .mutation(({ ctx, input }) => markClaimSeen(ctx, input)),
  claimants: memberProcedure('read')
    .input(z.strictObject({ text: z.string().max(200) }))
    .query(({ ctx, input }) => completeClaimant(ctx, input)),
  create: checkerProcedure('write')
    .input(claimFromPassage)
    .mutation(({ ctx, input }) => createClaim(ctx, input)),
  select: memberProcedure('write')
    .input(claimStep)
    .mutation(({ ctx, input }) => selectClaim(ctx, input)),
  decline: memberProcedure('write')
    .input(claimDecline)
    .mutation(({ ctx, input }) => declineClaim(ctx, input)),
  restore: memberProcedure('write')
    .input(claimStep)
    .mutation(({ ctx, input }) => restoreClaim(ctx, input)),
  edit: memberProcedure('write')
    .input(claimEdit)
    .mutation(({ ctx, input }) => editClaim(ctx, input)),
  assign: memberProcedure('write')
    .input(claimAssign)
    .mutation(({ ctx, input }) => assignClaim(ctx, input)),
  setDue: memberProcedure('write')
    .input(claimDue)
    .mutation(({ ctx, input }) => setDueDay(ctx, input)),
  recuse: memberProcedure('write')
    .input(claimReason)
    .mutation(({ ctx, input }) => recuseFromClaim(ctx, input)),
  recuseMember: memberProcedure('decide')
    .input(claimMemberReason)
    .mutation(({ ctx, input }) => recuseMember(ctx, input)),
  liftRecusal: memberProcedure('decide')
    .input(claimMemberReason)
    .mutation(({ ctx, input }) => liftRecusal(ctx, input)),
  reopen: memberProcedure('decide')
    .input(claimReason)
    .mutation(({ ctx, input }) => reopenClaim(ctx, input)),
});
