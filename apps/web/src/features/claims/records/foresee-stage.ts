// What a claim's row will look like after a step the server rarely refuses, shown before it has answered.
import { type ClaimStage, describeRefusal, offersFor, type Role } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';

/** The rules are the server's own; whether the member stepped aside is not known here and comes with the answer. */
export function foreseeStage(claim: ClaimSummary, stage: ClaimStage, me: { id: string; role: Role }): ClaimSummary {
  const facts = {
    stage,
    statement: claim.statement,
    proposed: null,
    ratedPoints: Array.from({ length: claim.ratings.have }, () => ''),
    ratingsNeeded: claim.ratings.need,
    openChangeRequests: claim.openChangeRequests,
  };
  const isHeldByOther = claim.lease !== null && claim.lease.holder.id !== me.id;
  const offers = offersFor(facts, { memberId: me.id, role: me.role, isRecused: false, isHeldByOther }).map(({ action, blockedBy }) => ({
    action,
    blockedBy: blockedBy.map((refusal) => ({ ...refusal, text: describeRefusal(refusal) })),
  }));
  return { ...claim, stage, offers };
}
