// What each rule of a claim's life asks for: one row per need that can be unmet, and rows where it is just met.

import type { Refusal } from '../rule-refusal.ts';
import { anAsk, fullEvidence, noRatings, settledRatings } from '../testing/a-claim.ts';
import type { ClaimActor, ClaimAsk, ClaimFacts } from './claim-facts.ts';
import type { ClaimAction } from './life-cycle.ts';

export interface NeedCase {
  rule: string;
  title: string;
  action: ClaimAction;
  facts: Partial<ClaimFacts>;
  actor?: Partial<ClaimActor>;
  ask: ClaimAsk;
  /** Empty: the step goes ahead. */
  refusals: Refusal[];
}

const proposing = { action: 'proposeVerdict', rule: 'CLAIM-04' } as const;
const dating = { action: 'setDue', rule: 'DUE-01', facts: {}, ask: {} } as const;
const checking = { stage: 'checking', proposed: null } as const;

const unsettled = { ...settledRatings, areSettled: false };
const agreeing = { ...unsettled, disagree: false };
const settling = { action: 'adjudicate', rule: 'ADJUDICATE-01' } as const;
const writing = { action: 'writeVerdict', rule: 'VERDICT-01' } as const;
const dissenting = { action: 'dissent', rule: 'DISSENT-01' } as const;

export const NEED_CASES: readonly NeedCase[] = [
  { rule: 'CLAIM-01', title: 'selecting asks for nothing', action: 'select', facts: { stage: 'spotted' }, ask: {}, refusals: [] },
  {
    rule: 'CLAIM-02',
    title: 'declining asks why',
    action: 'decline',
    facts: { stage: 'spotted' },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'CLAIM-02',
    title: 'a reason of spaces is no reason',
    action: 'decline',
    facts: { stage: 'checking' },
    ask: { reason: ' \n\t' },
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'CLAIM-02',
    title: 'a reason of one letter is one',
    action: 'decline',
    facts: { stage: 'spotted' },
    ask: { reason: 'x' },
    refusals: [],
  },
  { rule: 'CLAIM-03', title: 'restoring asks for nothing', action: 'restore', facts: { stage: 'declined' }, ask: {}, refusals: [] },
  {
    rule: 'RECHECK-01',
    title: 'confirming asks what was looked at',
    action: 'confirmVerdict',
    facts: { stage: 'approved' },
    ask: { recheckNote: ' ' },
    refusals: [{ code: 'needsRecheckNote' }],
  },
  { ...dating, title: 'no checker dates what others do', actor: { role: 'checker' }, refusals: [{ code: 'notAssignee' }] },
  { ...dating, title: 'whoever works on it may', actor: { role: 'checker', isAssignee: true }, refusals: [] },
  { ...dating, title: 'an editor may', actor: { role: 'editor' }, refusals: [] },
  { ...proposing, title: 'all there', facts: checking, ask: anAsk(), refusals: [] },
  {
    ...proposing,
    title: 'all unmet needs at once, standing ones first, in the order of the table',
    facts: { ...checking, statement: ' ', ratings: { ...unsettled, have: 1, need: 3 }, evidence: [], openChangeRequests: 2 },
    ask: { pointKey: 'false' },
    refusals: [
      { code: 'needsStatement' },
      { code: 'needsRatings', have: 1, need: 3 },
      { code: 'openChangeRequests', have: 2 },
      { code: 'needsAdjudication' },
      { code: 'needsSummary' },
      { code: 'needsExplanation' },
      { code: 'needsSources', have: 0, need: 2 },
      { code: 'needsIndependentSources', have: 0, need: 2 },
      { code: 'needsPrimarySources', have: 0, need: 1 },
    ],
  },
  { ...proposing, title: 'no statement', facts: { ...checking, statement: '' }, ask: anAsk(), refusals: [{ code: 'needsStatement' }] },
  {
    ...proposing,
    title: 'one rating short',
    facts: { ...checking, ratings: { ...noRatings, have: 1 } },
    ask: anAsk(),
    refusals: [{ code: 'needsRatings', have: 1, need: 2 }],
  },
  {
    ...proposing,
    title: 'a desk of one needs one rating',
    facts: { ...checking, ratings: { ...noRatings, have: 1, need: 1 } },
    ask: anAsk(),
    refusals: [],
  },
  {
    ...proposing,
    title: 'an open change request',
    facts: { ...checking, openChangeRequests: 1 },
    ask: anAsk(),
    refusals: [{ code: 'openChangeRequests', have: 1 }],
  },
  { ...proposing, title: 'no summary', facts: checking, ask: anAsk({ summary: '  ' }), refusals: [{ code: 'needsSummary' }] },
  { ...proposing, title: 'no explanation', facts: checking, ask: anAsk({ explanation: '' }), refusals: [{ code: 'needsExplanation' }] },
  {
    ...proposing,
    title: 'the gate is that of the point put forward: mixed needs no primary source',
    facts: { ...checking, evidence: fullEvidence.map((item) => ({ ...item, sourceKind: 'secondary' as const })) },
    ask: anAsk({ pointKey: 'mixed' }),
    refusals: [],
  },
  {
    ...proposing,
    title: 'the gate is that of the point put forward: false does',
    facts: { ...checking, evidence: fullEvidence.map((item) => ({ ...item, sourceKind: 'secondary' as const })) },
    ask: anAsk(),
    refusals: [{ code: 'needsPrimarySources', have: 0, need: 1 }],
  },
  {
    ...proposing,
    title: 'a point the scale does not have',
    facts: checking,
    ask: anAsk({ pointKey: 'pants' }),
    refusals: [{ code: 'notFound' }],
  },
  {
    ...proposing,
    title: 'no point at all',
    facts: checking,
    ask: { summary: 'A.', explanation: 'B.' },
    refusals: [{ code: 'notFound' }],
  },
  {
    ...proposing,
    title: 'without one’s own rating, and no word on whether the others disagree',
    facts: { ...checking, ratings: unsettled },
    actor: { hasRated: false },
    ask: anAsk(),
    refusals: [{ code: 'needsOwnRating' }],
  },
  {
    ...proposing,
    title: 'before the last rating is in, no word on whether those there disagree',
    facts: { ...checking, ratings: { ...unsettled, need: 3, wereRevealed: false } },
    ask: anAsk(),
    refusals: [{ code: 'needsRatings', have: 2, need: 3 }],
  },
  {
    ...proposing,
    title: 'ratings that disagree, not settled',
    facts: { ...checking, ratings: unsettled },
    ask: anAsk(),
    refusals: [{ code: 'needsAdjudication' }],
  },
  {
    ...proposing,
    title: 'ratings that disagree, settled in writing',
    facts: { ...checking, ratings: settledRatings },
    ask: anAsk(),
    refusals: [],
  },
  {
    ...proposing,
    title: 'ratings that agree need no settling',
    facts: { ...checking, ratings: agreeing },
    ask: { pointKey: 'false', summary: 'A.', explanation: 'B.' },
    refusals: [],
  },
  {
    rule: 'CLAIM-06',
    title: 'sending back says what has to change',
    action: 'requestChanges',
    facts: {},
    ask: { changeRequests: 0 },
    refusals: [{ code: 'needsChangeRequest' }],
  },
  { rule: 'CLAIM-06', title: 'with one change request', action: 'requestChanges', facts: {}, ask: { changeRequests: 1 }, refusals: [] },
  { rule: 'CLAIM-07', title: 'the verdict seen', action: 'approve', facts: {}, ask: { seenVerdictId: 'verdict-1' }, refusals: [] },
  {
    rule: 'CLAIM-07',
    title: 'an older verdict was seen',
    action: 'approve',
    facts: {},
    ask: { seenVerdictId: 'verdict-0' },
    refusals: [{ code: 'verdictNotTheOneSeen' }],
  },
  { rule: 'CLAIM-07', title: 'no verdict was seen', action: 'approve', facts: {}, ask: {}, refusals: [{ code: 'verdictNotTheOneSeen' }] },
  {
    rule: 'CLAIM-07',
    title: 'a change request still open',
    action: 'approve',
    facts: { openChangeRequests: 1 },
    ask: { seenVerdictId: 'verdict-1' },
    refusals: [{ code: 'openChangeRequests', have: 1 }],
  },
  {
    rule: 'CLAIM-08',
    title: 'reopening asks why',
    action: 'reopen',
    facts: { stage: 'approved', proposed: null },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'CLAIM-09',
    title: 'an override asks why and names the verdict',
    action: 'overrideApprove',
    facts: {},
    ask: {},
    refusals: [{ code: 'needsReason' }, { code: 'verdictNotTheOneSeen' }],
  },
  {
    rule: 'CLAIM-09',
    title: 'an override steps over open change requests',
    action: 'overrideApprove',
    facts: { openChangeRequests: 3 },
    ask: { reason: 'Nobody else is on duty.', seenVerdictId: 'verdict-1' },
    refusals: [],
  },
  {
    rule: 'CLAIM-13',
    title: 'recusing oneself says why',
    action: 'recuse',
    facts: { stage: 'checking' },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'CHANGE-02',
    title: 'asking again says why',
    action: 'reopenChangeRequest',
    facts: { stage: 'checking' },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'CLAIM-07',
    title: 'whoever proposed has stepped aside since',
    action: 'approve',
    facts: { proposed: { id: 'verdict-1', proposedById: 'proposer', isProposerRecused: true } },
    ask: { seenVerdictId: 'verdict-1' },
    refusals: [{ code: 'proposerRecused' }],
  },
  {
    rule: 'LEASE-02',
    title: 'taking over says why',
    action: 'takeOverLease',
    facts: { stage: 'checking' },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  { rule: 'LEASE-01', title: 'taking asks for nothing', action: 'takeLease', facts: { stage: 'checking' }, ask: {}, refusals: [] },
  {
    rule: 'RECUSAL-01',
    title: 'recusing somebody else says why',
    action: 'recuseMember',
    facts: { stage: 'checking' },
    ask: { reason: ' ' },
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'RECUSAL-02',
    title: 'letting somebody back in says why',
    action: 'liftRecusal',
    facts: { stage: 'checking' },
    ask: {},
    refusals: [{ code: 'needsReason' }],
  },
  {
    rule: 'COMMENT-01',
    title: 'another’s words are not edited',
    action: 'editComment',
    facts: {},
    ask: {},
    refusals: [{ code: 'notYourComment' }],
  },
  {
    rule: 'COMMENT-02',
    title: 'another’s words are not withdrawn',
    action: 'withdrawComment',
    facts: {},
    ask: { isOwnComment: false },
    refusals: [{ code: 'notYourComment' }],
  },
  { rule: 'COMMENT-03', title: 'resolving a thread asks for nothing', action: 'resolveThread', facts: {}, ask: {}, refusals: [] },
  { rule: 'COMMENT-04', title: 'nor does taking it up again', action: 'reopenThread', facts: {}, ask: {}, refusals: [] },
  { ...settling, title: 'with a note', facts: { ...checking, ratings: unsettled }, ask: anAsk(), refusals: [] },
  { ...settling, title: 'anew, with another note', facts: checking, ask: anAsk(), refusals: [] },
  {
    ...settling,
    title: 'without a note',
    facts: { ...checking, ratings: unsettled },
    ask: anAsk({ adjudicationNote: ' ' }),
    refusals: [{ code: 'needsAdjudicationNote' }],
  },
  {
    ...settling,
    title: 'where there is nothing to settle',
    facts: { ...checking, ratings: agreeing },
    ask: anAsk(),
    refusals: [{ code: 'ratingsAgree' }],
  },
  {
    ...settling,
    title: 'without one’s own rating, and no word on whether the others agree',
    facts: { ...checking, ratings: agreeing },
    actor: { hasRated: false },
    ask: anAsk(),
    refusals: [{ code: 'needsOwnRating' }],
  },
  { ...writing, title: 'together, once the ratings are open', facts: checking, ask: {}, refusals: [] },
  {
    ...writing,
    title: 'with who has rated, while others’ ratings are still withheld',
    facts: { ...checking, ratings: { ...noRatings, have: 1 } },
    ask: {},
    refusals: [{ code: 'needsRatings', have: 1, need: 2 }],
  },
  {
    ...writing,
    title: 'not with who has yet to rate',
    facts: checking,
    actor: { hasRated: false },
    ask: {},
    refusals: [{ code: 'needsOwnRating' }],
  },
  {
    ...writing,
    title: 'also when a rater has stepped aside since',
    facts: { ...checking, ratings: { ...settledRatings, have: 1 } },
    ask: {},
    refusals: [],
  },
  { ...dissenting, title: 'while the verdict is with the editor', facts: {}, ask: {}, refusals: [] },
  {
    ...dissenting,
    title: 'without having rated',
    facts: checking,
    actor: { hasRated: false },
    ask: {},
    refusals: [{ code: 'needsOwnRating' }],
  },
  {
    ...dissenting,
    title: 'before the last rating is in',
    facts: { ...checking, ratings: { ...noRatings, have: 1 } },
    ask: {},
    refusals: [{ code: 'needsRatings', have: 1, need: 2 }],
  },
];
