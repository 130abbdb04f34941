// The closed lists that describe a claim: its stage, kind, and why a desk may decline it.

/** Where a claim stands in its life. What the public sees is not a stage: see the published verdict pointer. */
export const CLAIM_STAGES = ['spotted', 'declined', 'checking', 'inReview', 'approved'] as const;
export type ClaimStage = (typeof CLAIM_STAGES)[number];

export const CLAIM_KINDS = ['statistic', 'event', 'causal', 'comparison', 'counterfactual', 'prediction', 'promise', 'opinion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Why a claim was not taken on; the closed half of the selection log, the note is the open half. */
export const DECLINE_REASONS = [
  'notCheckable',
  'opinion',
  'prediction',
  'notImportant',
  'alreadyChecked',
  'duplicate',
  'notAClaim',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
