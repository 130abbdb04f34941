// Submits one's own rating of a claim, or revises it.
import { type RatedClaim, saveRating } from '@touchstone/db';
import { type Confidence, decideClaim } from '@touchstone/domain';
import type { Actor, Caller } from '../../trpc/context.ts';
import { notFound, RefusedError, unusable } from '../../trpc/refusals.ts';

interface RatingInput {
  claimId: string;
  point: string;
  confidence: Confidence;
  rationale: string;
}

/** What a rating is decided by is its claim's stage and who rates; nothing else of the claim is read. */
const NOTHING_ELSE = { statement: '', proposed: null, openChangeRequests: 0, evidence: [], scale: [] };

function refuseUnlessAllowed(claim: RatedClaim | null, { memberId, role }: Actor): asserts claim is RatedClaim & { pointId: string } {
  if (!claim) throw notFound();
  const { stage, have, need, wereRevealed, isRecused, hasRated } = claim;
  const ratings = { have, need, wereRevealed, disagree: false, areSettled: false };
  const rater = { memberId, role, isRecused, hasRated, isHeldByOther: false, isAssignee: false };
  const decision = decideClaim('rate', { ...NOTHING_ELSE, stage, ratings }, rater);
  if (!decision.isAllowed) throw new RefusedError(decision.refusals, decision.ruleId);
  if (!claim.pointId) throw unusable('That point is not on the desk’s scale. Choose one of the points shown.');
}

export async function submitRating({ db, member }: Caller, { claimId, point, confidence, rationale }: RatingInput) {
  const allow: (claim: RatedClaim | null) => asserts claim is RatedClaim & { pointId: string } = (claim) =>
    refuseUnlessAllowed(claim, member);
  const revision = await saveRating(db, { claimId, memberId: member.memberId, pointKey: point, confidence, rationale }, allow);
  return { claimId, point, confidence, rationale, revision };
}
