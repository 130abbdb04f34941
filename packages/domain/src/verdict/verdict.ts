// The states of a verdict version, and the parts of it an editor can pin a change request to.

/** Content never changes after `proposed`; an edit is a new version. */
export const VERDICT_STATES = ['proposed', 'withdrawn', 'sentBack', 'approved', 'published', 'superseded', 'retracted'] as const;
export type VerdictState = (typeof VERDICT_STATES)[number];

export const VERDICT_PARTS = ['statement', 'point', 'summary', 'explanation', 'confidence', 'evidence'] as const;
export type VerdictPart = (typeof VERDICT_PARTS)[number];
