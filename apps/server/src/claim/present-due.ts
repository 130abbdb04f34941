// A due day as the client gets it: the day, and how near it is on the desk's own day.
import { type ClaimStage, type DueState, STAGES_WITH_WORK } from '@touchstone/domain';
import { type Clock, dayOf } from '../adapters/clock.ts';
import type { DueReply, RecheckReply } from './claim-reply.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The Sunday of the day's week. */
const weekEndOf = (day: string): string => daysAfter(day, (7 - new Date(day).getUTCDay()) % 7);

function stateOf(on: string, today: string): DueState {
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  if (on === daysAfter(today, 1)) return 'tomorrow';
  return on <= weekEndOf(today) ? 'thisWeek' : 'later';
}

/** `isDone`: nothing is left to do by that day. */
export const presentDue = (on: string | null, clock: Clock, isDone: boolean): DueReply | null =>
  on === null ? null : { on, state: isDone ? 'done' : stateOf(on, dayOf(clock())) };

export const hasWorkLeft = (stage: ClaimStage): boolean => (STAGES_WITH_WORK as readonly ClaimStage[]).includes(stage);

/** Null where no verdict stands. */
export const presentRecheck = (
  { asOf, recheckOn }: { asOf: string | null; recheckOn: string | null },
  clock: Clock,
): RecheckReply | null => (asOf === null ? null : { asOf, due: presentDue(recheckOn, clock, false) });
