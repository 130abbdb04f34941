// Writes the record: each event with its outbox row, inside the transaction of the change it tells of.
import type { AuditEvent } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

/** Appends the events in order. Nothing else writes the Event and Outbox tables, but the rating statements, which do the same in SQL. */
export async function saveEvents(tx: Transaction, events: readonly AuditEvent[]): Promise<void> {
  for (const { type, actorId, articleId, claimId, reportId, payload } of events) {
    await tx.event.create({
      data: {
        type,
        actorId,
        articleId: articleId ?? null,
        claimId: claimId ?? null,
        reportId: reportId ?? null,
        payload,
        outbox: { create: {} },
      },
    });
  }
}

export type StoredEvent = Awaited<ReturnType<typeof loadClaimEvents>>[number];

/** The record of one claim, newest first. */
export const loadClaimEvents = (tx: Transaction, claimId: string, afterId = 0n) =>
  tx.event.findMany({
    where: { claimId, id: { gt: afterId } },
    orderBy: { id: 'desc' },
    take: 500,
    include: { actor: { select: { id: true, name: true } } },
  });
