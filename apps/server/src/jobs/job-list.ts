// Every kind of work outside the database: its name, what it needs to know, and what does it.
import { createJob, type StoredJob, type Transaction } from '@touchstone/db';
import { z } from 'zod';
import type { Desk } from '../trpc/context.ts';
import { askAssistantJob } from './ask-assistant.job.ts';
import { sendDigest } from './send-digest.job.ts';
import { sendNotice } from './send-notice.job.ts';

interface Job<Payload extends z.ZodType> {
  payload: Payload;
  /** May run twice: a process can die between the work and its being noted. */
  handle: (desk: Desk, payload: z.infer<Payload>, stopping: AbortSignal) => Promise<void>;
}

const job = <Payload extends z.ZodType>(payload: Payload, handle: Job<Payload>['handle']): Job<Payload> => ({ payload, handle });

const JOBS = {
  askAssistant: job(z.strictObject({ runId: z.uuid() }), askAssistantJob),
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

/** @throws when the job is none of the list, or what it needs is not in order. */
export function doJob(desk: Desk, { name, payload }: StoredJob, stopping: AbortSignal): Promise<void> {
  if (!(name in JOBS)) throw new Error(`There is no job ${name}.`);
  const { payload: schema, handle } = JOBS[name as JobName] as Job<z.ZodType>;
  return handle(desk, schema.parse(payload), stopping);
}
