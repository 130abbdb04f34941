// The only reader and writer of jobs: work outside the database, asked for in the transaction of the change it belongs to.
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { holdConnection } from './hold-connection.ts';
import { describeError, type Failure } from './outbox-store.ts';
import { inTransaction, type Transaction } from './transaction.ts';

export const createJob = (tx: Transaction, job: { name: string; payload: Prisma.InputJsonValue; notBefore: Date }) =>
  tx.job.create({ data: job, select: { id: true } });

export interface StoredJob {
  id: string;
  name: string;
  payload: unknown;
}

const NEXT = `
  SELECT "id", "name", "payload" FROM "Job" WHERE "givenUpAt" IS NULL AND "notBefore" <= $1 AND ("name" = ANY($2)) = $3
   ORDER BY "notBefore", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
const DONE = 'DELETE FROM "Job" WHERE "id" = $1';
const FAILED = 'UPDATE "Job" SET "attempts" = "attempts" + 1, "lastError" = $2 WHERE "id" = $1 RETURNING "attempts"';
const LATER = 'UPDATE "Job" SET "notBefore" = COALESCE($2, "notBefore"), "givenUpAt" = $3 WHERE "id" = $1';

/** Some jobs wait for other machines and must not hold up the rest: which those are, and whether one of them is wanted or one of the rest. */
export interface JobLane {
  slow: readonly string[];
  isSlow: boolean;
}

export interface JobWork {
  work: (job: StoredJob) => Promise<void>;
  giveUp: (job: StoredJob) => Promise<void>;
}

/**
 * Does the job of the lane that waits longest and takes it away. Its row stays locked meanwhile: nobody else does it, and a process killed in the
 * middle leaves it to the next. What is given up is told to `giveUp`. Answers false when nothing waits.
 */
export const doNextJob = (
  db: Database,
  now: Date,
  { slow, isSlow }: JobLane,
  { work, giveUp }: JobWork,
  retryAt: (failure: Failure) => Date | null,
): Promise<boolean> =>
  holdConnection(db, async (client) => {
    await client.query('BEGIN');
    const job = (await client.query<StoredJob>({ name: 'job-next', text: NEXT, values: [now, slow, isSlow] })).rows[0];
    try {
      if (job) {
        await work(job);
        await client.query(DONE, [job.id]);
      }
    } catch (error) {
      const { rows } = await client.query<{ attempts: number }>(FAILED, [job?.id, describeError(error)]);
      const notBefore = retryAt({ error, attempts: rows[0]?.attempts ?? 1 });
      await client.query(LATER, [job?.id, notBefore, notBefore ? null : now]);
      if (job && !notBefore) await giveUp(job);
    }
    await client.query('COMMIT');
    return job !== undefined;
  });

/** Claims the day for whoever asks first and lets them store what is to be done on it, in one transaction; false when it is taken. */
export const claimDigestDay = (db: Database, day: string, work: (tx: Transaction) => Promise<void>): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const { count } = await tx.digestDay.createMany({ data: [{ day: new Date(day) }], skipDuplicates: true });
    if (count === 1) await work(tx);
    return count === 1;
  });

/** How much work waits, how much of it failed before, and how much was given up. */
export async function countWork(db: Database): Promise<{ waiting: number; failing: number; givenUp: number }> {
  const { rows } = await db.pool.query<{ waiting: number; failing: number; givenUp: number }>(`
    SELECT count(*)::int AS "waiting", count(*) FILTER (WHERE w."attempts" > 0 AND w."givenUpAt" IS NULL)::int AS "failing",
           count(w."givenUpAt")::int AS "givenUp"
      FROM (SELECT "attempts", "givenUpAt" FROM "Outbox" WHERE "deliveredAt" IS NULL UNION ALL SELECT "attempts", "givenUpAt" FROM "Job") w`);
  return rows[0] ?? { waiting: 0, failing: 0, givenUp: 0 };
}

/** Takes up again what was given up. */
export async function retryGivenUp(tx: Transaction, now: Date): Promise<void> {
  const again = { where: { givenUpAt: { not: null } }, data: { givenUpAt: null, attempts: 0, notBefore: now } };
  await tx.outbox.updateMany(again);
  await tx.job.updateMany(again);
}
