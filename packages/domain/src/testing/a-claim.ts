// A claim, a person and an ask with which every step goes through, for tests to spread one difference over.
import type { ClaimActor, ClaimAsk, ClaimFacts, RatingFacts } from '../claim/claim-facts.ts';
import { DEFAULT_SCALE } from '../desk/scale.ts';
import type { EvidenceFact } from '../evidence/evidence.ts';

/** Two independent sources, one of them primary: enough for every point of the default scale. */
export const fullEvidence: readonly EvidenceFact[] = [
  { sourceId: 'order', sourceKind: 'primary', publisher: 'Ministry of Defence' },
  { sourceId: 'analysis', sourceKind: 'secondary', publisher: 'Institute for the Study of Maps' },
];

/** Enough of them, and their difference is settled. */
export const settledRatings: RatingFacts = { have: 2, need: 2, wereRevealed: true, disagree: true, areSettled: true };

export const noRatings: RatingFacts = { have: 0, need: 2, wereRevealed: false, disagree: false, areSettled: false };

/** Facts in which all needs are met; the waiting verdict is `proposer`'s. */
export const aClaim = (difference: Partial<ClaimFacts> = {}): ClaimFacts => ({
  stage: 'inReview',
  statement: 'Troops in the region were completely surrounded on 14 March 2025.',
  proposed: { id: 'verdict-1', proposedById: 'proposer', isProposerRecused: false },
  ratings: settledRatings,
  evidence: fullEvidence,
  replies: ['answered'],
  openChangeRequests: 0,
  checkersTakeClaims: true,
  scale: DEFAULT_SCALE.points,
  earlierVerdicts: [],
  ...difference,
});

/** An admin who has rated and has nothing to do with the waiting verdict. */
export const anActor = (difference: Partial<ClaimActor> = {}): ClaimActor => ({
  memberId: 'somebody',
  role: 'admin',
  isRecused: false,
  isHeldByOther: false,
  hasRated: true,
  isAssignee: false,
  ...difference,
});

/** An ask that brings everything any rule asks for. */
export const anAsk = (difference: Partial<ClaimAsk> = {}): ClaimAsk => ({
  reason: 'New evidence came in.',
  pointKey: 'false',
  summary: 'They were not.',
  explanation: 'Both sources show an open road.',
  adjudicationNote: 'Settled by reading the order together.',
  recheckNote: 'The counts of both offices are unchanged.',
  changeRequests: 1,
  isOwnComment: true,
  seenVerdictId: 'verdict-1',
  ...difference,
});
