// Does what waits, one thing after the other, and looks again a little later; safe beside other workers, in this process or another.
import { deliverNextEvent, doNextJob, settleSilentEvents } from '@touchstone/db';
import { VectorFill } from '../library/fill-vectors.ts';
import type { Desk } from '../trpc/context.ts';
import { retryBy } from './back-off.ts';
import { beginDay } from './begin-day.ts';
import { doJob } from './job-list.ts';
import { tellMembers } from './tell-members.ts';

/** How long nothing is looked for after everything was done, in milliseconds. */
const REST_MS = 1_000;
/** The same after the database could not be asked. */
const LONG_REST_MS = 10_000;

export interface WorkSettings {
  /** Hour of the day from which daily mails are sent. */
  digestHour: number;
  /** tells the console, in words */
  say: (sentence: string) => void;
}

/** Does everything that waits now; `isStopped` is asked between one thing and the next. */
export async function workOff(desk: Desk, digestHour: number, isStopped: () => boolean = () => false): Promise<void> {
  const { db, clock } = desk;
  const retryAt = retryBy(clock);
  await settleSilentEvents(db, clock());
  await beginDay(desk, digestHour);
  let isMore = true;
  while (isMore && !isStopped()) isMore = await deliverNextEvent(db, clock(), (tx, event) => tellMembers(tx, event, clock()), retryAt);
  isMore = true;
  while (isMore && !isStopped()) isMore = await doNextJob(db, clock(), (job) => doJob(desk, job), retryAt);
}

/** Works until it is closed; closing waits for what is under way. */
export function startWork(desk: Desk, { digestHour, say }: WorkSettings): { close(): Promise<void> } {
  let isStopped = false;
  let wake = () => {};
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const vectors = new VectorFill(desk);
  const workOnce = async () => {
    await workOff(desk, digestHour, () => isStopped);
    return !isStopped && (await vectors.doSome()) ? 0 : REST_MS;
  };
  const work = async () => {
    while (!isStopped) {
      const milliseconds = await workOnce().catch((error: unknown) => {
        if (!isStopped) say(`Work in the background failed and is tried again: ${error instanceof Error ? error.message : 'unknown'}`);
        return LONG_REST_MS;
      });
      if (!isStopped) await rest(milliseconds);
    }
  };
  const working = work();
  return {
    async close() {
      isStopped = true;
      wake();
      await working;
    },
  };
}
