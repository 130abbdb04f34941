// Removes drafts that their writers have long forgotten, when Touchstone starts and once a day after.
import { sweepDrafts } from '@touchstone/db';
import { whereItBroke } from '../../http/unexpected.ts';
import type { Desk } from '../../trpc/context.ts';

const DAY_MS = 24 * 3_600_000;
/** An unsent text is kept this long after its last change. */
const KEPT_DAYS = 60;

type Sweeper = Pick<Desk, 'db' | 'clock'>;

export const sweepOldDrafts = ({ db, clock }: Sweeper): Promise<number> =>
  sweepDrafts(db.prisma, new Date(clock().getTime() - KEPT_DAYS * DAY_MS));

export async function keepSweepingDrafts(desk: Sweeper, log: (line: string) => void): Promise<{ stop(): void }> {
  await sweepOldDrafts(desk);
  const daily = setInterval(
    () => sweepOldDrafts(desk).catch((error: Error) => log(`Sweeping old drafts failed: ${whereItBroke(error)}`)),
    DAY_MS,
  );
  daily.unref();
  return { stop: () => clearInterval(daily) };
}
