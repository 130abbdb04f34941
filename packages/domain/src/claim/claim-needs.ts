// The conditions a claim's rules can ask for, each a pure function from facts to what is unmet.

import { includesRole, type Role } from '../desk/role.ts';
import { unmetEvidence } from '../evidence/evidence-gate.ts';
import { contradictedBy } from '../library/precedent.ts';
import { maySeeOthersRatings } from '../rating/rating.ts';
import { unmetReply } from '../reply/reply-gate.ts';
import type { Refusal } from '../rule-refusal.ts';
import type { ClaimActor, ClaimAsk, ClaimFacts, StandingFacts } from './claim-facts.ts';

const blank = (text: string | undefined) => !text?.trim();
const when = (unmet: boolean, refusal: Refusal): Refusal[] => (unmet ? [refusal] : []);

/** Whether somebody of that role takes claims by themselves at this desk. */
export const mayTakeClaims = ({ checkersTakeClaims }: Pick<StandingFacts, 'checkersTakeClaims'>, role: Role): boolean =>
  checkersTakeClaims || includesRole(role, 'editor');

/** Needs that the record itself meets or not: known before anything is put forward, so they travel with the offer. */
export const STANDING_NEEDS = {
  statement: (facts: StandingFacts) => when(blank(facts.statement), { code: 'needsStatement' }),
  ownRating: (_facts: StandingFacts, actor: ClaimActor) => when(!actor.hasRated, { code: 'needsOwnRating' }),
  ratings: ({ ratings: { have, need } }: StandingFacts) => when(have < need, { code: 'needsRatings', have, need }),
  openRatings: (facts: StandingFacts, actor: ClaimActor) =>
    maySeeOthersRatings(actor, facts)
      ? []
      : [
          ...when(!actor.hasRated, { code: 'needsOwnRating' }),
          ...when(facts.ratings.have < facts.ratings.need, { code: 'needsRatings', have: facts.ratings.have, need: facts.ratings.need }),
        ],
  noOpenChangeRequest: (facts: StandingFacts) =>
    when(facts.openChangeRequests > 0, { code: 'openChangeRequests', have: facts.openChangeRequests }),
  notHeldByOther: (_facts: StandingFacts, actor: ClaimActor) => when(actor.isHeldByOther, { code: 'heldByOther' }),
  mayTake: (facts: StandingFacts, actor: ClaimActor) => when(!mayTakeClaims(facts, actor.role), { code: 'editorsAssign' }),
  editorOrAssignee: (_facts: StandingFacts, actor: ClaimActor) =>
    when(!actor.isAssignee && !includesRole(actor.role, 'editor'), { code: 'notAssignee' }),
  proposerNotRecused: (facts: StandingFacts) => when(facts.proposed?.isProposerRecused === true, { code: 'proposerRecused' }),
  // whether ratings disagree is told only to who may see them
  adjudication: (facts: StandingFacts, actor: ClaimActor) =>
    when(maySeeOthersRatings(actor, facts) && facts.ratings.disagree && !facts.ratings.areSettled, { code: 'needsAdjudication' }),
  disagreement: (facts: StandingFacts, actor: ClaimActor) =>
    when(maySeeOthersRatings(actor, facts) && !facts.ratings.disagree, { code: 'ratingsAgree' }),
} satisfies Record<string, (facts: StandingFacts, actor: ClaimActor) => Refusal[]>;
export type StandingNeed = keyof typeof STANDING_NEEDS;

/** Needs that depend on what the person puts forward with the action. */
export const ASKED_NEEDS = {
  reason: (_facts: ClaimFacts, ask: ClaimAsk) => when(blank(ask.reason), { code: 'needsReason' }),
  summary: (_facts: ClaimFacts, ask: ClaimAsk) => when(blank(ask.summary), { code: 'needsSummary' }),
  explanation: (_facts: ClaimFacts, ask: ClaimAsk) => when(blank(ask.explanation), { code: 'needsExplanation' }),
  evidenceGate: (facts: ClaimFacts, ask: ClaimAsk) => {
    const point = facts.scale.find(({ key }) => key === ask.pointKey);
    return point ? unmetEvidence(point, facts.evidence) : [{ code: 'notFound' as const }];
  },
  rightOfReply: (facts: ClaimFacts, ask: ClaimAsk) =>
    unmetReply(facts.scale.find(({ key }) => key === ask.pointKey)?.needsRightOfReply ?? false, facts.replies),
  contradictionReason: (facts: ClaimFacts, ask: ClaimAsk) =>
    when(blank(ask.contradictionReason) && contradictedBy(ask.pointKey ?? '', facts.earlierVerdicts, facts.scale).length > 0, {
      code: 'needsContradictionReason',
    }),
  adjudicationNote: (_facts: ClaimFacts, ask: ClaimAsk) => when(blank(ask.adjudicationNote), { code: 'needsAdjudicationNote' }),
  recheckNote: (_facts: ClaimFacts, ask: ClaimAsk) => when(blank(ask.recheckNote), { code: 'needsRecheckNote' }),
  changeRequest: (_facts: ClaimFacts, ask: ClaimAsk) => when(!ask.changeRequests, { code: 'needsChangeRequest' }),
  ownComment: (_facts: ClaimFacts, ask: ClaimAsk) => when(!ask.isOwnComment, { code: 'notYourComment' }),
  verdictSeen: (facts: ClaimFacts, ask: ClaimAsk) => when(facts.proposed?.id !== ask.seenVerdictId, { code: 'verdictNotTheOneSeen' }),
} satisfies Record<string, (facts: ClaimFacts, ask: ClaimAsk) => Refusal[]>;
export type AskedNeed = keyof typeof ASKED_NEEDS;
