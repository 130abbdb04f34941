// The only writer of the words of a verdict that are still being written together. Whoever calls holds the claim's lock.
import type { VerdictDraftSave } from '@touchstone/domain';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

const withWriter = { writtenBy: { select: { id: true, name: true } } } as const satisfies Prisma.VerdictDraftInclude;

export type VerdictDraftRecord = Prisma.VerdictDraftGetPayload<{ include: typeof withWriter }>;

/** Null where nobody has written any yet. */
export const loadVerdictDraft = (tx: Transaction, claimId: string): Promise<VerdictDraftRecord | null> =>
  tx.verdictDraft.findUnique({ where: { claimId }, include: withWriter });

interface Writing {
  memberId: string;
  at: Date;
}

/** Stores the words on top of the version they rest on; false when that is no longer the latest. */
export async function saveVerdictDraft(tx: Transaction, { claimId, draftVersion, memberId, at, ...words }: VerdictDraftSave & Writing) {
  const data = { ...words, version: draftVersion + 1, writtenById: memberId, writtenAt: at };
  const { count } = draftVersion
    ? await tx.verdictDraft.updateMany({ where: { claimId, version: draftVersion }, data })
    : await tx.verdictDraft.createMany({ data: [{ claimId, ...data }], skipDuplicates: true });
  return count === 1;
}

/** The words were proposed: what is written from now on is for the next verdict. */
export const emptyVerdictDraft = (tx: Transaction, claimId: string, { memberId, at }: Writing) =>
  tx.verdictDraft.updateMany({
    where: { claimId },
    data: { summary: null, explanation: null, version: { increment: 1 }, writtenById: memberId, writtenAt: at },
  });
