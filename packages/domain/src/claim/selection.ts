// What becomes of a claim that was considered.

/** `waiting`: nobody has decided on it. */
export const SELECTION_OUTCOMES = ['waiting', 'chosen', 'declined'] as const;
export type SelectionOutcome = (typeof SELECTION_OUTCOMES)[number];
