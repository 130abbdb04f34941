// Checks on request that nothing on the record was changed, taken out or put in; reads all of it in a thread of its own.
import type { verifyNewsroom } from '@touchstone/db';
import type { RecordCheck } from '@touchstone/domain';
import { TRPCError } from '@trpc/server';
import { inWorker } from '../../intake/in-worker.ts';
import type { Caller } from '../../trpc/context.ts';

type Findings = Awaited<ReturnType<typeof verifyNewsroom>>;

const LIMITS = { milliseconds: 300_000, heapMegabytes: 1_024 };

const notFinished = () =>
  new TRPCError({
    code: 'TIMEOUT',
    message: 'The check did not finish. Run “touchstone verify” on the server; it takes the time it needs.',
  });

/** Databases that are being checked: one check at a time reads enough. */
const underWay = new WeakSet<object>();

export async function checkRecord({ db }: Caller, { head }: RecordCheck): Promise<Findings> {
  if (underWay.has(db))
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'A check is under way already. Wait until it has finished.' });
  underWay.add(db);
  try {
    const [position, hash] = head?.split(':') ?? [];
    const expected = position && hash ? { position, hash } : null;
    return await inWorker<Findings>(new URL('./record-worker.ts', import.meta.url), { url: db.url, expected }, LIMITS, notFinished);
  } finally {
    underWay.delete(db);
  }
}
