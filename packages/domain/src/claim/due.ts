// By when something is to be done, as lists are narrowed and rows are marked by it.
import type { ClaimStage } from './claim.ts';

/** Stages in which there is still something to be done by the due day. */
export const STAGES_WITH_WORK = ['spotted', 'checking', 'inReview'] as const satisfies readonly ClaimStage[];

/** `thisWeek`: from today to Sunday, and tomorrow in any case. */
export const DUE_SPANS = ['overdue', 'thisWeek'] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

/** How near a due day is, the nearest word that fits; `done`: there is nothing to be done by it any more. */
export type DueState = 'overdue' | 'today' | 'tomorrow' | 'thisWeek' | 'later' | 'done';

/** Whether something in this state belongs to the span. */
export const isWithin = (span: DueSpan, state: DueState): boolean =>
  span === 'overdue' ? state === 'overdue' : state === 'today' || state === 'thisWeek' || state === 'tomorrow';

/** What lists can be narrowed to: `recheck` is an approved claim whose verdict is due to be looked at again. */
export const DUE_FILTERS = [...DUE_SPANS, 'recheck'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];
