// What may be done with a claim, by whom, from which stage and on what conditions: one table, read by two pure functions.
import { includesRole, type Role } from '../desk/role.ts';
import type { Refusal } from '../rule-refusal.ts';
import { CLAIM_STAGES, type ClaimStage } from './claim.ts';
import type { ClaimActor, ClaimAsk, ClaimFacts, StandingFacts } from './claim-facts.ts';
import { ASKED_NEEDS, type AskedNeed, STANDING_NEEDS, type StandingNeed } from './claim-needs.ts';
import { STAGES_WITH_WORK } from './due.ts';

export interface ClaimRule {
  id: string;
  action: string;
  from: readonly ClaimStage[];
  /** `same`: the action changes the record, not its stage. */
  to: ClaimStage | 'same';
  role: Role;
  /** Who proposed the waiting verdict may not, or alone may. */
  proposer?: 'never' | 'only';
  /** A recused member may not. */
  recusalBars?: true;
  standing?: readonly StandingNeed[];
  asked?: readonly AskedNeed[];
}

export const CLAIM_RULES = [
  // A checker decides what the desk takes on.
  { id: 'CLAIM-01', action: 'select', from: ['spotted'], to: 'checking', role: 'checker' },
  // What is not taken on is kept with the reason why.
  { id: 'CLAIM-02', action: 'decline', from: ['spotted', 'checking'], to: 'declined', role: 'checker', asked: ['reason'] },
  // Nothing declined is lost.
  { id: 'CLAIM-03', action: 'restore', from: ['declined'], to: 'spotted', role: 'checker' },
  // A verdict goes to the editor with enough evidence for its point and enough independent ratings.
  {
    id: 'CLAIM-04',
    action: 'proposeVerdict',
    from: ['checking'],
    to: 'inReview',
    role: 'checker',
    recusalBars: true,
    standing: ['notHeldByOther', 'statement', 'ownRating', 'ratings', 'noOpenChangeRequest', 'adjudication'],
    asked: ['summary', 'explanation', 'evidenceGate', 'rightOfReply', 'contradictionReason'],
  },
  // Those who have seen each other's ratings write the verdict's words together.
  {
    id: 'VERDICT-01',
    action: 'writeVerdict',
    from: ['checking'],
    to: 'same',
    role: 'checker',
    recusalBars: true,
    standing: ['openRatings'],
  },
  // Who proposed may think again.
  { id: 'CLAIM-05', action: 'withdraw', from: ['inReview'], to: 'checking', role: 'checker', proposer: 'only' },
  // An editor sends back by saying what has to change.
  {
    id: 'CLAIM-06',
    action: 'requestChanges',
    from: ['inReview'],
    to: 'checking',
    role: 'editor',
    proposer: 'never',
    recusalBars: true,
    asked: ['changeRequest'],
  },
  // Four eyes: nobody approves their own verdict, nor one they have not seen.
  {
    id: 'CLAIM-07',
    action: 'approve',
    from: ['inReview'],
    to: 'approved',
    role: 'editor',
    proposer: 'never',
    recusalBars: true,
    standing: ['noOpenChangeRequest', 'proposerNotRecused'],
    asked: ['verdictSeen'],
  },
  // An approved claim is opened again for a reason that stays on record.
  { id: 'CLAIM-08', action: 'reopen', from: ['approved'], to: 'checking', role: 'editor', asked: ['reason'] },
  // What is approved stays right only as long as somebody looks again; the answer does not change, so one pair of eyes is enough.
  {
    id: 'RECHECK-01',
    action: 'confirmVerdict',
    from: ['approved'],
    to: 'same',
    role: 'checker',
    recusalBars: true,
    asked: ['recheckNote'],
  },
  { id: 'RECHECK-02', action: 'setRecheck', from: ['approved'], to: 'same', role: 'editor' },
  // The way out when nobody else is there; printed in the report.
  {
    id: 'CLAIM-09',
    action: 'overrideApprove',
    from: ['inReview'],
    to: 'approved',
    role: 'admin',
    recusalBars: true,
    asked: ['reason', 'verdictSeen'],
  },
  { id: 'CLAIM-10', action: 'edit', from: ['spotted', 'checking'], to: 'same', role: 'checker' },
  { id: 'CLAIM-11', action: 'assign', from: ['spotted', 'checking', 'inReview'], to: 'same', role: 'checker', standing: ['mayTake'] },
  // A day is promised by whoever gives the work out, or by whoever does it.
  { id: 'DUE-01', action: 'setDue', from: STAGES_WITH_WORK, to: 'same', role: 'checker', standing: ['editorOrAssignee'] },
  { id: 'CLAIM-12', action: 'comment', from: CLAIM_STAGES, to: 'same', role: 'checker' },
  // A conflict of interest can come to light at any time.
  { id: 'CLAIM-13', action: 'recuse', from: CLAIM_STAGES, to: 'same', role: 'checker', recusalBars: true, asked: ['reason'] },
  // Who has a conflict of interest decides on nobody's, least of all on their own.
  { id: 'RECUSAL-01', action: 'recuseMember', from: CLAIM_STAGES, to: 'same', role: 'editor', recusalBars: true, asked: ['reason'] },
  { id: 'RECUSAL-02', action: 'liftRecusal', from: CLAIM_STAGES, to: 'same', role: 'editor', recusalBars: true, asked: ['reason'] },
  // Who writes on a claim holds it for a while, so that two do not do the same work; a word why takes it over earlier.
  { id: 'LEASE-01', action: 'takeLease', from: ['spotted', 'checking'], to: 'same', role: 'checker', recusalBars: true },
  {
    id: 'LEASE-02',
    action: 'takeOverLease',
    from: ['spotted', 'checking'],
    to: 'same',
    role: 'checker',
    recusalBars: true,
    asked: ['reason'],
  },
  { id: 'LEASE-03', action: 'handLease', from: ['spotted', 'checking'], to: 'same', role: 'editor' },
  { id: 'LEASE-04', action: 'releaseLease', from: ['spotted', 'checking'], to: 'same', role: 'checker' },
  // A rating can be revised until a verdict is approved.
  { id: 'RATING-01', action: 'rate', from: ['checking', 'inReview'], to: 'same', role: 'checker', recusalBars: true },
  // Who has rated and sees that the ratings disagree writes down how that was settled, before there is a verdict.
  {
    id: 'ADJUDICATE-01',
    action: 'adjudicate',
    from: ['checking'],
    to: 'same',
    role: 'checker',
    recusalBars: true,
    standing: ['ownRating', 'ratings', 'disagreement'],
    asked: ['adjudicationNote'],
  },
  // A rater who is not convinced says so in print, or takes it back, until a verdict is approved.
  {
    id: 'DISSENT-01',
    action: 'dissent',
    from: ['checking', 'inReview'],
    to: 'same',
    role: 'checker',
    recusalBars: true,
    standing: ['ownRating', 'ratings'],
  },
  // Whom a claim concerns is heard before the verdict; an answer that comes late is written down all the same.
  { id: 'REPLY-01', action: 'askForReply', from: ['checking', 'inReview'], to: 'same', role: 'checker', recusalBars: true },
  { id: 'REPLY-02', action: 'recordReply', from: ['checking', 'inReview', 'approved'], to: 'same', role: 'checker', recusalBars: true },
  { id: 'REPLY-03', action: 'waiveReply', from: ['checking'], to: 'same', role: 'checker', recusalBars: true, asked: ['reason'] },
  // The evidence an editor reads does not move under their eyes.
  { id: 'EVIDENCE-01', action: 'changeEvidence', from: ['checking'], to: 'same', role: 'checker' },
  { id: 'CHANGE-01', action: 'resolveChangeRequest', from: ['checking', 'inReview'], to: 'same', role: 'checker' },
  // What was marked as done and is not, an editor asks for again, saying why.
  {
    id: 'CHANGE-02',
    action: 'reopenChangeRequest',
    from: ['checking', 'inReview'],
    to: 'same',
    role: 'editor',
    proposer: 'never',
    recusalBars: true,
    asked: ['reason'],
  },
  // Nobody puts words into another's mouth, whatever their role.
  { id: 'COMMENT-01', action: 'editComment', from: CLAIM_STAGES, to: 'same', role: 'checker', asked: ['ownComment'] },
  { id: 'COMMENT-02', action: 'withdrawComment', from: CLAIM_STAGES, to: 'same', role: 'checker', asked: ['ownComment'] },
  // The recused may speak, not say that a matter is settled.
  { id: 'COMMENT-03', action: 'resolveThread', from: CLAIM_STAGES, to: 'same', role: 'checker', recusalBars: true },
  { id: 'COMMENT-04', action: 'reopenThread', from: CLAIM_STAGES, to: 'same', role: 'checker', recusalBars: true },
] as const satisfies readonly ClaimRule[];

export type ClaimAction = (typeof CLAIM_RULES)[number]['action'];

/** An action open to this person at this stage; blocked when `blockedBy` is not empty. */
export interface ClaimOffer {
  action: ClaimAction;
  blockedBy: Refusal[];
}

export type ClaimDecision = { isAllowed: true; ruleId: string; to: ClaimStage } | { isAllowed: false; ruleId: string; refusals: Refusal[] };

const ruleFor = (action: ClaimAction): ClaimRule => CLAIM_RULES.find((rule) => rule.action === action) as ClaimRule;

function refuseWho(rule: ClaimRule, facts: StandingFacts, actor: ClaimActor): Refusal[] {
  if (!includesRole(actor.role, rule.role)) return [{ code: 'roleTooLow' }];
  const isProposer = facts.proposed?.proposedById === actor.memberId;
  const refusals: Refusal[] = [];
  if (rule.proposer === 'never' && isProposer) refusals.push({ code: 'ownVerdict' });
  if (rule.proposer === 'only' && !isProposer) refusals.push({ code: 'notProposer' });
  if (rule.recusalBars && actor.isRecused) refusals.push({ code: 'recused' });
  return refusals;
}

const unmetStanding = (rule: ClaimRule, facts: StandingFacts, actor: ClaimActor) =>
  (rule.standing ?? []).flatMap((need) => STANDING_NEEDS[need](facts, actor));
const unmetAsked = (rule: ClaimRule, facts: ClaimFacts, ask: ClaimAsk) =>
  (rule.asked ?? []).flatMap((need) => ASKED_NEEDS[need](facts, ask));

/**
 * May this person do this now? The order of checks is a rule too: stage, then who, then all unmet needs at once.
 * That the claim exists and may be seen was settled when it was loaded.
 */
export function decideClaim(action: ClaimAction, facts: ClaimFacts, actor: ClaimActor, ask: ClaimAsk = {}): ClaimDecision {
  const rule = ruleFor(action);
  const refuse = (refusals: Refusal[]): ClaimDecision => ({ isAllowed: false, ruleId: rule.id, refusals });
  if (!rule.from.includes(facts.stage)) return refuse([{ code: 'wrongStage' }]);
  const who = refuseWho(rule, facts, actor);
  if (who.length) return refuse(who);
  const needs = [...unmetStanding(rule, facts, actor), ...unmetAsked(rule, facts, ask)];
  if (needs.length) return refuse(needs);
  return { isAllowed: true, ruleId: rule.id, to: rule.to === 'same' ? facts.stage : rule.to };
}

/** Every action of this stage that the person's role includes; the ones that are barred or not ready say by what. */
export function offersFor(facts: StandingFacts, actor: ClaimActor): ClaimOffer[] {
  return CLAIM_RULES.filter((rule: ClaimRule) => rule.from.includes(facts.stage) && includesRole(actor.role, rule.role)).map(
    (rule: ClaimRule) => ({
      action: rule.action as ClaimAction,
      blockedBy: [...refuseWho(rule, facts, actor), ...unmetStanding(rule, facts, actor)],
    }),
  );
}
