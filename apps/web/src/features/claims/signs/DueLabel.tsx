// By when a claim or a report is due: quiet while there is time, in the colour of caution once there is none.
import type { DueReply } from '@touchstone/server';
import { describeDay, describeDue } from '../../../messages/times.ts';
import { classes } from '../../../ui/classes.ts';

export interface DueLabelProps {
  due: DueReply | null;
  /** What is due, where it does not go without saying. */
  of?: string;
  length?: 'long' | 'short';
  className?: string;
}

/** Nothing where no day is set or nothing is left to do. */
export function DueLabel({ due, of, length = 'short', className }: DueLabelProps) {
  if (!due || due.state === 'done') return null;
  const isPressing = due.state === 'overdue' || due.state === 'today';
  const words = describeDue(due, length);
  return (
    <span title={describeDay(due.on)} className={classes('whitespace-nowrap', isPressing && 'font-medium text-caution', className)}>
      {of ? `${of} ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words}
    </span>
  );
}
