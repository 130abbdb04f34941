// Does what waits, one thing after the other, and looks again a little later; safe beside other workers, in this process or another.
import { setTimeout } from 'node:timers/promises';
import { deliverNextEvent, doNextJob, type JobWork, settleSilentEvents } from '@touchstone/db';
import { VectorFill } from '../library/fill-vectors.ts';
import type { Desk } from '../trpc/context.ts';
import { retryBy } from './back-off.ts';
import { beginDay } from './begin-day.ts';
import { doJob, giveUpJob, SLOW_JOBS } from './job-list.ts';
import { ScoreRefinement } from './refine-scores.ts';
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

const NEVER = new AbortController().signal;

/** Does everything that waits now, but for what waits for other machines; `stopping` is heard between one thing and the next. */
export async function workOff(desk: Desk, digestHour: number, stopping: AbortSignal = NEVER): Promise<void> {
  const { db, clock } = desk;
  const retryAt = retryBy(clock);
  await settleSilentEvents(db, clock());
  await beginDay(desk, digestHour);
  let isMore = true;
  while (isMore && !stopping.aborted) isMore = await deliverNextEvent(db, clock(), (tx, event) => tellMembers(tx, event, clock()), retryAt);
  await doJobs(desk, false, stopping);
}

/** Does what waits for other machines. */
export const workOffSlowly = (desk: Desk, stopping: AbortSignal = NEVER): Promise<void> => doJobs(desk, true, stopping);

async function doJobs(desk: Desk, isSlow: boolean, stopping: AbortSignal): Promise<void> {
  const { db, clock } = desk;
  const lane = { slow: SLOW_JOBS, isSlow };
  const asked: JobWork = { work: (job) => doJob(desk, job, stopping), giveUp: (job) => giveUpJob(desk, job) };
  let isMore = true;
  while (isMore && !stopping.aborted) isMore = await doNextJob(db, clock(), lane, asked, retryBy(clock));
}

/** Works until it is closed; closing waits for what is under way, and breaks off what waits for other machines. */
export function startWork(desk: Desk, { digestHour, say }: WorkSettings): { close(): Promise<void> } {
  const closing = new AbortController();
  const stopping = closing.signal;
  const rest = (milliseconds: number) => setTimeout(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
  const scores = new ScoreRefinement(desk);
  const vectors = new VectorFill(desk);
  const workOnce = async () => {
    await workOff(desk, digestHour, stopping);
    return REST_MS;
  };
  const encodeOnce = async () => ((await scores.doSome()) || (await vectors.doSome()) ? 0 : REST_MS);
  const workOnceSlowly = async () => {
    await workOffSlowly(desk, stopping);
    return REST_MS;
  };
  const keepAt = async (once: () => Promise<number>) => {
    while (!stopping.aborted) {
      const milliseconds = await once().catch((error: unknown) => {
        if (!stopping.aborted)
          say(`Work in the background failed and is tried again: ${error instanceof Error ? error.message : 'unknown'}`);
        return LONG_REST_MS;
      });
      await rest(milliseconds);
    }
  };
  const working = Promise.all([workOnce, workOnceSlowly, encodeOnce].map(keepAt));
  return {
    async close() {
      closing.abort();
      await working;
    },
  };
}
