// What was found out about the record, in words.
import type { Findings } from '@touchstone/record';
import { printable } from './printable.ts';

/** One line when all holds; else one for each place where it does not. */
export function describeFindings({ head, breaks }: Findings): string {
  if (breaks.length > 0) {
    const lines = breaks.map(({ position, what }) => `  ${position === null ? '' : `Event ${position}: `}${printable(what)}.`);
    return ['The record is broken:', ...lines].join('\n');
  }
  if (!head) return 'The record holds no events yet.';
  return `The record holds: ${head.position} events, each linked to the one before it, and what they tell of is as they tell it.\nHead ${head.position}:${head.hash} of ${head.at}`;
}
