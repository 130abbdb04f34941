// The only reader and writer of what still has to be delivered of an event, once it is recorded: in order for each claim, by one worker at a time.
import { type AuditEventType, TELLING_EVENTS } from '@touchstone/domain';
import type { Database } from './database.ts';
import type { ToldEvent } from './notice-people.ts';
import { inTransaction, type Transaction } from './transaction.ts';

/** Events of these types have nothing to deliver. */
const settleSilent = `
  UPDATE "Outbox" SET "deliveredAt" = $2 WHERE "eventId" IN (
    SELECT o."eventId" FROM "Outbox" o JOIN "Event" e ON e."id" = o."eventId"
     WHERE o."deliveredAt" IS NULL AND e."type" <> ALL ($1) ORDER BY o."eventId" LIMIT 1000 FOR UPDATE OF o SKIP LOCKED)`;

/** Settles events that nobody is told of, many at once. */
export const settleSilentEvents = async (db: Database, at: Date): Promise<void> => {
  await db.pool.query({ name: 'outbox-settle', text: settleSilent, values: [TELLING_EVENTS, at] });
};

/** What happened to one event; `failed` names it, so that the failure can be stored after all else was undone. */
class DeliveryError extends Error {
  readonly eventId: bigint;
  constructor(eventId: bigint, cause: unknown) {
    super('An event could not be delivered.', { cause });
    this.eventId = eventId;
  }
}

export interface Failure {
  error: unknown;
  /** 1 for the first one. */
  attempts: number;
}

/**
 * Delivers the oldest event that waits, in one transaction: what `deliver` writes and that it is delivered are stored together, so that a
 * process killed in between leaves both undone. An event waits for the earlier ones of its claim. A failure is kept with the time that
 * `retryAt` gives; null gives up. Answers false when nothing waits.
 */
export async function deliverNextEvent(
  db: Database,
  now: Date,
  deliver: (tx: Transaction, event: ToldEvent & { type: AuditEventType }) => Promise<void>,
  retryAt: (failure: Failure) => Date | null,
): Promise<boolean> {
  try {
    return await inTransaction(db, async (tx) => {
      const [row] = await tx.$queryRaw<{ eventId: bigint }[]>`
        SELECT o."eventId" FROM "Outbox" o JOIN "Event" e ON e."id" = o."eventId"
         WHERE o."deliveredAt" IS NULL AND o."givenUpAt" IS NULL AND (o."notBefore" IS NULL OR o."notBefore" <= ${now})
           AND NOT EXISTS (
             SELECT 1 FROM "Outbox" p JOIN "Event" f ON f."id" = p."eventId"
              WHERE p."deliveredAt" IS NULL AND p."givenUpAt" IS NULL AND f."claimId" = e."claimId" AND p."eventId" < o."eventId")
         ORDER BY o."eventId" LIMIT 1 FOR UPDATE OF o SKIP LOCKED`;
      if (!row) return false;
      const event = await tx.event.findUniqueOrThrow({ where: { id: row.eventId } });
      try {
        await deliver(tx, event as typeof event & { type: AuditEventType });
      } catch (error) {
        throw new DeliveryError(row.eventId, error);
      }
      await tx.outbox.update({ where: { eventId: row.eventId }, data: { deliveredAt: now, lastError: null } });
      return true;
    });
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { eventId, cause } = error;
    const { attempts } = await db.prisma.outbox.update({
      where: { eventId },
      data: { attempts: { increment: 1 }, lastError: describeError(cause) },
    });
    const notBefore = retryAt({ error: cause, attempts });
    await db.prisma.outbox.update({ where: { eventId }, data: notBefore ? { notBefore } : { givenUpAt: now } });
    return true;
  }
}

/** Name and code alone: a message may quote what somebody wrote. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.name}${code}`.slice(0, 200);
}
