// When is something that failed tried again? Soon at first, then ever later, for about a day.
import type { Failure } from '@touchstone/db';
import type { Clock } from '../adapters/clock.ts';

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 6 * 60 * 60;
const MOST_ATTEMPTS = 14;

/** null: give up, and leave it to an admin. */
export const retryBy =
  (clock: Clock) =>
  ({ attempts }: Failure): Date | null => {
    if (attempts >= MOST_ATTEMPTS) return null;
    const seconds = Math.min(FIRST_SECONDS * 2 ** (attempts - 1), LONGEST_SECONDS);
    return new Date(clock().getTime() + seconds * 1000);
  };
