// The closed list of kinds a sentence can be from a fact-checker's point of view.

export const CLAIM_KINDS = ['statistic', 'event', 'causal', 'comparison', 'counterfactual', 'prediction', 'promise', 'opinion'] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
