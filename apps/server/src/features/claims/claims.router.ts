// What can be asked of and done to claims.
import {
  claimAssign,
  claimDecline,
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

export const claimsRouter = router({
  list: memberProcedure.input(claimFilters).query(({ ctx, input }) => listClaims(ctx, input)),
  get: memberProcedure.input(claimRef).query(({ ctx, input }) => getClaim(ctx, input)),
  history: memberProcedure.input(claimRef).query(({ ctx, input }) => getClaimHistory(ctx, input)),
  markSeen: memberProcedure.input(claimRef).mutation(({ ctx, input }) => markClaimSeen(ctx, input)),
  claimants: memberProcedure.input(z.strictObject({ text: z.string().max(200) })).query(({ ctx, input }) => completeClaimant(ctx, input)),
  create: checkerProcedure.input(claimFromPassage).mutation(({ ctx, input }) => createClaim(ctx, input)),
  select: memberProcedure.input(claimStep).mutation(({ ctx, input }) => selectClaim(ctx, input)),
  decline: memberProcedure.input(claimDecline).mutation(({ ctx, input }) => declineClaim(ctx, input)),
  restore: memberProcedure.input(claimStep).mutation(({ ctx, input }) => restoreClaim(ctx, input)),
  edit: memberProcedure.input(claimEdit).mutation(({ ctx, input }) => editClaim(ctx, input)),
  assign: memberProcedure.input(claimAssign).mutation(({ ctx, input }) => assignClaim(ctx, input)),
  recuse: memberProcedure.input(claimReason).mutation(({ ctx, input }) => recuseFromClaim(ctx, input)),
  recuseMember: memberProcedure.input(claimMemberReason).mutation(({ ctx, input }) => recuseMember(ctx, input)),
  liftRecusal: memberProcedure.input(claimMemberReason).mutation(({ ctx, input }) => liftRecusal(ctx, input)),
  reopen: memberProcedure.input(claimReason).mutation(({ ctx, input }) => reopenClaim(ctx, input)),
});
