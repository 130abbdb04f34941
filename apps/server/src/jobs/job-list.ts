// Every kind of work outside the database: its name, what it needs to know, and what does it.
import { createJob, type StoredJob, type Transaction } from '@touchstone/db';
import { z } from 'zod';
import type { Desk } from '../trpc/context.ts';
import { askAssistantJob, giveUpAssistantJob } from './ask-assistant.job.ts';
import { sendDigest } from './send-digest.job.ts';
import { sendNotice } from './send-notice.job.ts';

interface Job<Payload extends z.ZodType> {
  payload: Payload;
  /** May run twice: a process can die between the work and its being noted. */
  handle: (desk: Desk, payload: z.infer<Payload>, stopping: AbortSignal) => Promise<void>;
  /** Where somebody waits to hear that nothing came of it. */
  giveUp?: (desk: Desk, payload: z.infer<Payload>) => Promise<void>;
}

const job = <Payload extends z.ZodType>(
  payload: Payload,
  handle: Job<Payload>['handle'],
  giveUp?: Job<Payload>['giveUp'],
): Job<Payload> => ({
  payload,
  handle,
  ...(giveUp && { giveUp }),
});

const JOBS = {
  askAssistant: job(z.strictObject({ runId: z.uuid() }), askAssistantJob, giveUpAssistantJob),
  sendNotice: job(z.strictObject({ noticeId: z.uuid() }), sendNotice),
  sendDigest: job(z.strictObject({ memberId: z.uuid(), day: z.iso.date() }), sendDigest),
};

type JobName = keyof typeof JOBS;

/** They wait for another machine, longer than a mail may wait. */
export const SLOW_JOBS: readonly JobName[] = ['askAssistant'];

export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;

/** Asks for the work, to be done once the transaction has been committed. */
export const askForJob = async <Name extends JobName>(tx: Transaction, name: Name, payload: JobPayload<Name>, now: Date): Promise<void> => {
  await createJob(tx, { name, payload, notBefore: now });
};

const jobNamed = (name: string) => (name in JOBS ? (JOBS[name as JobName] as Job<z.ZodType>) : null);

/** @throws when the job is none of the list, or what it needs is not in order. */
export async function doJob(desk: Desk, { name, payload }: StoredJob, stopping: AbortSignal): Promise<void> {
  const known = jobNamed(name);
  if (!known) throw new Error(`There is no job ${name}.`);
  await known.handle(desk, known.payload.parse(payload), stopping);
}

/** The job will not be tried again by itself. */
export async function giveUpJob(desk: Desk, { name, payload }: StoredJob): Promise<void> {
  const known = jobNamed(name);
  const parsed = known?.payload.safeParse(payload);
  if (parsed?.success) await known?.giveUp?.(desk, parsed.data);
}
