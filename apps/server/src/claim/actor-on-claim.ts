// What the rules need to know about the member who asks, as far as it depends on the claim.
import { type ClaimRecord, isRecusedFrom, leaseInForce } from '@touchstone/db';
import type { ClaimActor } from '@touchstone/domain';
import type { Caller } from '../trpc/context.ts';

export function actorOn(claim: ClaimRecord, { member: { memberId, role }, clock }: Pick<Caller, 'member' | 'clock'>): ClaimActor {
  const lease = leaseInForce(claim, clock());
  return {
    memberId,
    role,
    isRecused: isRecusedFrom(claim, memberId),
    isHeldByOther: lease !== null && lease.holderId !== memberId,
    isAssignee: claim.assigneeId === memberId,
    hasRated: claim.ratings.some((rating) => rating.memberId === memberId),
  };
}
