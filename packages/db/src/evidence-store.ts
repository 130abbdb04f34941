// The only writer of evidence and of the sources it cites. Whoever calls holds the claim's lock.
import type { SourceInput, Stance } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

export interface EvidenceWords {
  stance: Stance;
  excerpt: string;
  note: string;
}

const sourceRow = ({ publishedOn, ...source }: SourceInput) => ({ ...source, publishedOn: publishedOn ? new Date(publishedOn) : null });

/** A source is one record for all who cite it: found again by address, or by title and publisher when it has none. */
async function findOrCreateSource(tx: Transaction, source: SourceInput): Promise<string> {
  const row = sourceRow(source);
  const known = await tx.source.findFirst({ where: row, select: { id: true } });
  return known?.id ?? (await tx.source.create({ data: row, select: { id: true } })).id;
}

export async function createEvidence(
  tx: Transaction,
  { claimId, memberId, source, words }: { claimId: string; memberId: string; source: SourceInput; words: EvidenceWords },
): Promise<string> {
  const sourceId = await findOrCreateSource(tx, source);
  const { id } = await tx.evidence.create({ data: { claimId, sourceId, addedById: memberId, ...words }, select: { id: true } });
  return id;
}

/** False when somebody else changed it since `version`. */
export async function saveEvidence(
  tx: Transaction,
  { evidenceId, version, source, words }: { evidenceId: string; version: number; source: SourceInput; words: EvidenceWords },
): Promise<boolean> {
  const sourceId = await findOrCreateSource(tx, source);
  const { count } = await tx.evidence.updateMany({
    where: { id: evidenceId, version, removedAt: null },
    data: { sourceId, ...words, version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes evidence out of the claim, or puts it back; the row stays either way. */
export const setEvidenceRemoved = (tx: Transaction, evidenceId: string, removedAt: Date | null) =>
  tx.evidence.update({ where: { id: evidenceId }, data: { removedAt, version: { increment: 1 } } });

export const loadEvidence = (tx: Transaction, evidenceId: string) =>
  tx.evidence.findUnique({ where: { id: evidenceId }, include: { source: true } });
