// Asks for the daily mails once a day, at the desk's hour or as soon after it as something runs.
import { claimDigestDay, loadDigestReaders } from '@touchstone/db';
import { dayOf } from '../adapters/clock.ts';
import type { Desk } from '../trpc/context.ts';
import { askForJob } from './job-list.ts';

export async function askForDigests({ db, clock }: Desk, digestHour: number): Promise<void> {
  const now = clock();
  if (now.getHours() < digestHour) return;
  const day = dayOf(now);
  await claimDigestDay(db, day, async (tx) => {
    for (const memberId of await loadDigestReaders(tx)) await askForJob(tx, 'sendDigest', { memberId, day }, now);
  });
}
