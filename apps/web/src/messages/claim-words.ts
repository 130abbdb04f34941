// The words people read for the closed lists about claims: stages, kinds, decline reasons, fates of suggestions and actions.
import type {
  ClaimAction,
  ClaimKind,
  ClaimStage,
  DeclineReason,
  DueFilter,
  DueSpan,
  SelectionOutcome,
  SuggestionFate,
} from '@touchstone/domain';

/** `spotted` is called by what a person has before them: a suggestion. */
export const STAGE_WORDS: Record<ClaimStage, string> = {
  spotted: 'Suggested',
  declined: 'Not for us',
  checking: 'Checking',
  inReview: 'In review',
  approved: 'Approved',
};

export const CLAIM_KIND_WORDS: Record<ClaimKind, string> = {
  statistic: 'Statistic',
  event: 'Event',
  causal: 'Cause and effect',
  comparison: 'Comparison',
  counterfactual: 'What would have been',
  prediction: 'Prediction',
  promise: 'Promise',
  opinion: 'Opinion',
};

export const DECLINE_REASON_WORDS: Record<DeclineReason, string> = {
  notCheckable: 'Cannot be checked',
  opinion: 'An opinion',
  prediction: 'A prediction',
  notImportant: 'Not important enough',
  alreadyChecked: 'Already checked',
  duplicate: 'Same as another claim here',
  notAClaim: 'Not a claim',
  other: 'Another reason',
};

export const SELECTION_OUTCOME_WORDS: Record<SelectionOutcome, string> = { waiting: 'Waiting', chosen: 'Chosen', declined: 'Not for us' };

export const SUGGESTION_FATE_WORDS: Record<SuggestionFate, string> = {
  open: 'Waiting for a decision',
  accepted: 'Taken as suggested',
  edited: 'Taken with changes',
  declined: 'Not taken',
  ignored: 'Not decided when the report was published',
};

export const DUE_SPAN_WORDS: Record<DueSpan, string> = { overdue: 'Overdue', thisWeek: 'Due this week' };

export const DUE_FILTER_WORDS: Record<DueFilter, string> = { ...DUE_SPAN_WORDS, recheck: 'Due for re-check' };

/** What a button for the action says. */
export const CLAIM_ACTION_WORDS: Record<ClaimAction, string> = {
  select: 'Check this',
  decline: 'Not for us',
  restore: 'Bring back',
  proposeVerdict: 'Send to editor',
  writeVerdict: 'Write the verdict',
  withdraw: 'Take back',
  requestChanges: 'Send back',
  approve: 'Approve',
  reopen: 'Check again',
  overrideApprove: 'Approve without a second person',
  edit: 'Edit',
  assign: 'Assign',
  confirmVerdict: 'Still right',
  setRecheck: 'Re-check day',
  setDue: 'Due day',
  comment: 'Comment',
  recuse: 'Step aside',
  recuseMember: 'Recuse somebody',
  liftRecusal: 'Let back in',
  askForReply: 'Ask for a reply',
  recordReply: 'Write down the answer',
  waiveReply: 'Do not ask',
  takeLease: 'Take it in hand',
  takeOverLease: 'Take over',
  handLease: 'Hand to',
  releaseLease: 'Let go',
  rate: 'Rate',
  adjudicate: 'Settle the difference',
  dissent: 'Write a dissent',
  changeEvidence: 'Add evidence',
  resolveChangeRequest: 'Mark as done',
  reopenChangeRequest: 'Ask again',
  editComment: 'Edit',
  withdrawComment: 'Withdraw',
  resolveThread: 'Resolve',
  reopenThread: 'Reopen',
};
