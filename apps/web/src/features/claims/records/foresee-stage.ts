// What a claim's row will look like after a step the server rarely refuses, shown before it has answered.
import { type ClaimStage, describeRefusal, offersFor, type Role } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';

interface ForeseeingDesk {
  me: { id: string; role: Role };
  checkersTakeClaims: boolean;
}

/** The rules are the server's own; whether the member stepped aside and whether ratings disagree comes with the answer. */
export function foreseeStage(claim: ClaimSummary, stage: ClaimStage, { me, checkersTakeClaims }: ForeseeingDesk): ClaimSummary {
  const facts = {
    stage,
    statement: claim.statement,
    proposed: null,
    ratings: { have: claim.ratings.have, need: claim.ratings.need, wereRevealed: false, disagree: false, areSettled: false },
    openChangeRequests: claim.openChangeRequests,
    checkersTakeClaims,
  };
  const isHeldByOther = claim.lease !== null && claim.lease.holder.id !== me.id;
  const actor = {
    memberId: me.id,
    role: me.role,
    isRecused: false,
    isHeldByOther,
    hasRated: claim.ratings.mineIsIn,
    isAssignee: claim.assignee?.id === me.id,
  };
  const offers = offersFor(facts, actor).map(({ action, blockedBy }) => ({
    action,
    blockedBy: blockedBy.map((refusal) => ({ ...refusal, text: describeRefusal(refusal) })),
  }));
  return { ...claim, stage, offers };
}
