// Every refusal there is, with the counts it can carry; a new code does not compile without a row.
import type { Refusal, RuleCode } from './rule-refusal.ts';

const bare = [{}];
const counted = [{ have: 0, need: 1 }, { have: 1, need: 2 }, { need: 3 }];
const countedOnly = [{ have: 1 }, { have: 4 }, {}];

export const REFUSAL_CASES: Record<RuleCode, readonly Omit<Refusal, 'code'>[]> = {
  notFound: bare,
  wrongStage: bare,
  roleTooLow: bare,
  ownVerdict: bare,
  notProposer: bare,
  notYourComment: bare,
  recused: bare,
  heldByOther: bare,
  proposerRecused: bare,
  notAssignee: bare,
  assigneeRecused: bare,
  alreadyRecused: bare,
  needsReason: bare,
  needsSources: counted,
  needsIndependentSources: counted,
  needsPrimarySources: counted,
  needsRatings: counted,
  needsOwnRating: bare,
  needsAdjudication: bare,
  needsAdjudicationNote: bare,
  ratingsAgree: bare,
  needsSummary: bare,
  needsExplanation: bare,
  needsStatement: bare,
  needsChangeRequest: bare,
  openChangeRequests: countedOnly,
  verdictNotTheOneSeen: bare,
  needsEntries: bare,
  entryNotApproved: countedOnly,
  needsTitle: bare,
  needsCorrection: countedOnly,
  nothingChanged: bare,
  notPublished: bare,
  retracted: bare,
  lastAdmin: bare,
  memberDeactivated: bare,
  memberActive: bare,
  tokenLacksScope: bare,
  notForTokens: bare,
  scopeAboveRole: bare,
};
