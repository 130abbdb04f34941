// What the claim rules need to know to decide: the claim, who asks, and what they put forward.

import type { Role } from '../desk/role.ts';
import type { ScalePoint } from '../desk/scale.ts';
import type { EvidenceFact } from '../evidence/evidence.ts';
import type { EarlierVerdict } from '../library/precedent.ts';
import type { RatingCount } from '../rating/rating.ts';
import type { ReplyOutcome } from '../reply/reply.ts';
import type { ClaimStage } from './claim.ts';

/** The verdict waiting for a decision, when there is one. */
export interface ProposedVerdict {
  id: string;
  proposedById: string;
  /** The proposer stepped aside from the claim after proposing. */
  isProposerRecused: boolean;
}

/** All ratings that count taken together, the viewer's own included; those of recused members do not. */
export interface RatingFacts extends RatingCount {
  disagree: boolean;
  /** An adjudication rests on all of them as they are now. */
  areSettled: boolean;
}

/** The facts behind every offer: enough to say what is open to somebody and what still blocks it. */
export interface StandingFacts {
  stage: ClaimStage;
  statement: string;
  proposed: ProposedVerdict | null;
  ratings: RatingFacts;
  openChangeRequests: number;
  /** The desk lets checkers take claims by themselves; else editors give them out. */
  checkersTakeClaims: boolean;
}

/** The facts a decision needs besides: they are weighed against what is put forward. */
export interface ClaimFacts extends StandingFacts {
  evidence: readonly EvidenceFact[];
  /** Of all requests for reply. */
  replies: readonly ReplyOutcome[];
  scale: readonly ScalePoint[];
  /** Of ours in force, on claims linked as the same. */
  earlierVerdicts: readonly EarlierVerdict[];
}

export interface ClaimActor {
  memberId: string;
  role: Role;
  isRecused: boolean;
  /** A colleague works on the claim right now. */
  isHeldByOther: boolean;
  hasRated: boolean;
  /** The claim is given to this person. */
  isAssignee: boolean;
}

/** What came with the action: only the parts its rule asks for are looked at. */
export interface ClaimAsk {
  reason?: string;
  pointKey?: string;
  summary?: string;
  explanation?: string;
  adjudicationNote?: string;
  /** Why the verdict says otherwise than an earlier one. */
  contradictionReason?: string;
  /** What was looked at again. */
  recheckNote?: string;
  /** Change requests put forward with this action. */
  changeRequests?: number;
  /** True when the comment acted on is the person's own. */
  isOwnComment?: boolean;
  /** The verdict version the person was looking at. */
  seenVerdictId?: string;
}
