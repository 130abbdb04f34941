// What was found out about the record, in words.
import type { Break, Findings, HistoryFindings } from '@touchstone/record';
import { printable } from './printable.ts';

const linesOf = (breaks: readonly Break[]) =>
  breaks.map(({ position, what }) => `  ${position === null ? '' : `Event ${position}: `}${printable(what)}.`);

/** One line when all holds; else one for each place where it does not. */
export function describeFindings({ head, breaks }: Findings): string {
  if (breaks.length > 0) {
    return ['The record is broken:', ...linesOf(breaks)].join('\n');
  }
  if (!head) return 'The record holds no events yet.';
  return `The record holds: ${head.position} events, each linked to the one before it, and what they tell of is as they tell it.\nHead ${head.position}:${head.hash} of ${head.at}`;
}

const MOST_GAPS = 20;

/** The same for a part of the record; what it leaves open is said. */
export function describeHistory({ events, linked, gaps, span, breaks }: HistoryFindings): string {
  if (breaks.length > 0) return ['This part of the record is broken:', ...linesOf(breaks)].join('\n');
  if (!span) return 'This part of the record holds no events.';
  const places = gaps.slice(0, MOST_GAPS).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return [
    `A part of the record, and it holds: ${events === 1 ? '1 event' : `${events} events`} from place ${span[0]} to ${span[1]}, each as it was hashed.`,
    `${linked} of them follow right on the one before.`,
    gaps.length
      ? `Not in this part: ${places.join(', ')}${gaps.length > MOST_GAPS ? ' and more' : ''}.`
      : 'Nothing between them is missing.',
    'That it is a part of the newsroom’s own record, a head printed in a report proves: --head PLACE:HASH, of an event in this part.',
  ].join('\n');
}
