// Once a day, at the desk's hour or as soon after it as something runs: reminds of what is due, then asks for the daily mails.
import { claimDigestDay, loadDigestReaders } from '@touchstone/db';
import { dayOf } from '../adapters/clock.ts';
import type { Desk } from '../trpc/context.ts';
import { askForJob } from './job-list.ts';
import { remindOfDueDays } from './remind-of-due-days.ts';

export async function beginDay({ db, clock }: Desk, digestHour: number): Promise<void> {
  const now = clock();
  if (now.getHours() < digestHour) return;
  const day = dayOf(now);
  await claimDigestDay(db, day, async (tx) => {
    await remindOfDueDays(tx, day);
    for (const memberId of await loadDigestReaders(tx)) await askForJob(tx, 'sendDigest', { memberId, day }, now);
  });
}
