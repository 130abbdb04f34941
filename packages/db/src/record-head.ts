// Where does the chain of events stand?
import type { Transaction } from './transaction.ts';

export interface RecordHead {
  position: number;
  hash: string;
  at: Date;
}

/** The latest event that is stored for good; null before the first. */
export async function loadRecordHead(tx: Transaction): Promise<RecordHead | null> {
  const link = await tx.eventLink.findFirst({ orderBy: { position: 'desc' }, include: { event: { select: { at: true } } } });
  return link && { position: Number(link.position), hash: link.hash, at: link.event.at };
}
