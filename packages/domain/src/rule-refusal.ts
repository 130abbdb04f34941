// Why the rules said no: a closed list of codes, and the sentence each one becomes for a person.

/** One unmet condition. `have` and `need` are counts where the rule counts something. */
export interface Refusal {
  code: RuleCode;
  have?: number;
  need?: number;
}

const some = (need: number | undefined, one: string, many: string) => (need === 1 ? `1 ${one}` : `${need ?? 0} ${many}`);
const soFar = (have: number | undefined) => (have ? ` (${have} so far)` : '');

const WORDS = {
  notFound: () => 'There is nothing here by that name, or it is not yours to see.',
  wrongStage: () => 'The claim has moved on to another stage, so this step no longer applies. Look at it as it is now.',
  roleTooLow: () => 'Your role at this desk does not include this step.',
  ownVerdict: () => 'You proposed this verdict; somebody else has to decide it.',
  notProposer: () => 'Only the person who proposed this verdict can withdraw it.',
  notYourComment: () => 'Only the person who wrote this comment can change or withdraw it.',
  recused: () => 'You are recused from this claim: you may read it, not rate, propose or approve.',
  heldByOther: () => 'A colleague works on this claim right now. Wait until they are done, or take it over and say why.',
  proposerRecused: () => 'Who proposed this verdict has since stepped aside. Send it back, so that somebody else proposes.',
  editorsAssign: () => 'At this desk editors give out the claims. Ask one for it.',
  notAssignee: () => 'The due day is set by an editor, or by whoever works on the claim.',
  assigneeRecused: () => 'They stepped aside from this claim. Give it to somebody else.',
  alreadyRecused: () => 'They have stepped aside from this claim already.',
  needsReason: () => 'Write down the reason; it is kept in the record.',
  needsSources: ({ have, need }: Refusal) => `Add ${some(need, 'source', 'sources')} of evidence${soFar(have)}.`,
  needsIndependentSources: ({ have, need }: Refusal) =>
    `Add sources from ${some(need, 'publisher', 'different publishers')}${soFar(have)}; two pages of one publisher count once.`,
  needsPrimarySources: ({ have, need }: Refusal) =>
    `Add ${some(need, 'primary source', 'primary sources')}${soFar(have)}: the document, data or witness itself.`,
  needsReply: () => 'Ask whom the claim concerns for a reply, or write down why not.',
  replyWaiting: ({ have }: Refusal) =>
    `${some(have, 'request for reply is', 'requests for reply are')} still open: write down the answer, or that none came.`,
  replyNotDue: () => 'The time you gave for the answer has not run out yet.',
  needsRatings: ({ have, need }: Refusal) => `Get ${some(need, 'rating', 'independent ratings')}${soFar(have)}.`,
  needsOwnRating: () => 'Give your own rating first.',
  needsAdjudication: () => 'The ratings disagree: settle the difference, and write down how.',
  needsAdjudicationNote: () => 'Write down how the difference was settled; readers will see it.',
  needsContradictionReason: () => 'An earlier verdict of ours on the same claim says otherwise: write down why this one differs.',
  needsRecheckNote: () => 'Write down what you looked at again; it is kept in the record.',
  ratingsAgree: () => 'The ratings agree, so there is no difference to settle.',
  needsSummary: () => 'Write the summary: the answer in one or two sentences.',
  needsExplanation: () => 'Write the explanation: how the evidence leads to the verdict.',
  needsStatement: () => 'Write the statement: the claim in words that stand alone.',
  needsChangeRequest: () => 'Say what has to change: add at least one change request.',
  openChangeRequests: ({ have }: Refusal) => `Resolve ${some(have, 'open change request', 'open change requests')}.`,
  verdictNotTheOneSeen: () => 'A newer verdict was proposed since you opened this one. Read it, then decide.',
  needsEntries: () => 'Pick at least one claim with an approved verdict.',
  entryNotApproved: ({ have }: Refusal) =>
    `${some(have, 'picked claim has', 'picked claims have')} no approved verdict: approve or take out.`,
  needsTitle: () => 'Give the report a title.',
  needsCorrection: ({ have }: Refusal) =>
    `Readers have seen an earlier version: describe the change to ${some(have, 'claim', 'claims')} for the corrections list.`,
  nothingChanged: () => 'Nothing has changed since the version readers see now.',
  notPublished: () => 'This report was never published, so there is nothing to take back. Publish it first, or leave it a draft.',
  retracted: () => 'This report was retracted; start a new one.',
  lastAdmin: () => 'This is the last admin of the desk. Make somebody else an admin first.',
  memberDeactivated: () => 'This member is deactivated. Reactivate them first.',
  memberActive: () => 'This member is active already.',
  scaleInUse: () => 'Claims were rated on this scale, so its points and their order stay. Their words and gates can be changed.',
  tokenLacksScope: () => 'This token was not made for that. Make one with the scope it takes.',
  notForTokens: () => 'No token opens this. Sign in and do it yourself.',
  scopeAboveRole: () => 'Your role does not include everything that token would do. Leave out what you may not do yourself.',
} satisfies Record<string, (refusal: Refusal) => string>;

export type RuleCode = keyof typeof WORDS;

/** The refusal as one sentence that says what to do. */
export const describeRefusal = (refusal: Refusal): string => WORDS[refusal.code](refusal);
