// Of which day a verdict is that is weighed today, and when the desk looks at it again.
import type { DeskPolicy } from '@touchstone/db';
import { dayOf } from '../../adapters/clock.ts';
import { daysAfter } from '../../claim/present-due.ts';
import type { Caller } from '../../trpc/context.ts';

export function recheckFrom({ clock }: Pick<Caller, 'clock'>, { recheckAfterDays }: DeskPolicy) {
  const today = dayOf(clock());
  return { asOf: new Date(today), recheckOn: recheckAfterDays === null ? null : new Date(daysAfter(today, recheckAfterDays)) };
}
