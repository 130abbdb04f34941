// Submits one's own rating of a claim, or revises it.
import { type RatedClaim, StaleRatingError, saveRating } from '@touchstone/db';
import { type Confidence, decideClaim } from '@touchstone/domain';
import { presentFresh } from '../../claim/act-on-claim.ts';
import type { Actor, Caller } from '../../trpc/context.ts';
import { ConflictError, notFound, RefusedError, unusable } from '../../trpc/refusals.ts';

interface RatingInput {
  claimId: string;
  point: string;
  confidence: Confidence;
  rationale: string;
  /** Revision of one's own rating that this one is to follow; without it, whichever there is. */
  follows?: number | undefined;
}

/** What a rating is decided by is its claim's stage and who rates; nothing else of the claim is read. */
const NOTHING_ELSE = {
  statement: '',
  proposed: null,
  openChangeRequests: 0,
  checkersTakeClaims: true,
  evidence: [],
  replies: [],
  scale: [],
  earlierVerdicts: [],
};

function refuseUnlessAllowed(claim: RatedClaim | null, { memberId, role }: Actor): asserts claim is RatedClaim & { pointId: string } {
  if (!claim) throw notFound();
  const { stage, have, need, wereRevealed, isRecused, hasRated } = claim;
  const ratings = { have, need, wereRevealed, disagree: false, areSettled: false };
  const rater = { memberId, role, isRecused, hasRated, isHeldByOther: false, isAssignee: false };
  const decision = decideClaim('rate', { ...NOTHING_ELSE, stage, ratings }, rater);
  if (!decision.isAllowed) throw new RefusedError(decision.refusals, decision.ruleId);
  if (!claim.pointId) throw unusable('That point is not on the desk’s scale. Choose one of the points shown.');
}

/** @throws ConflictError, with the claim as it is, when the member has rated it elsewhere since. */
export async function submitRating(caller: Caller, { claimId, point, confidence, rationale, follows }: RatingInput) {
  const { db, member } = caller;
  const allow: (claim: RatedClaim | null) => asserts claim is RatedClaim & { pointId: string } = (claim) =>
    refuseUnlessAllowed(claim, member);
  const rating = { claimId, memberId: member.memberId, pointKey: point, confidence, rationale, follows };
  try {
    return { claimId, point, confidence, rationale, revision: await saveRating(db, rating, allow) };
  } catch (error) {
    if (error instanceof StaleRatingError) throw new ConflictError(await presentFresh(db.prisma, caller, claimId));
    throw error;
  }
}
