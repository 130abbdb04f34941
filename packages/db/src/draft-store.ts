// The only writer of drafts: words a member is still writing, never shown to anybody else.
import type { DraftSave } from '@touchstone/domain';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** A member's unsent texts; far more than anybody writes at once. */
const MOST_DRAFTS = 200;

/** Thrown when a member keeps more unsent texts than a desk can have use for. */
export class TooManyDraftsError extends Error {
  constructor() {
    super(`A member has ${MOST_DRAFTS} drafts already.`);
    this.name = 'TooManyDraftsError';
  }
}

/** Which drafts a member has, without their words. */
export const listDrafts = (tx: Transaction, memberId: string) =>
  tx.draft.findMany({ where: { memberId }, orderBy: { key: 'asc' }, select: { key: true, version: true, updatedAt: true } });

export const loadDraft = (tx: Transaction, memberId: string, key: string) =>
  tx.draft.findUnique({ where: { memberId_key: { memberId, key } }, select: { value: true, version: true, updatedAt: true } });

export type NewDraft = DraftSave & { memberId: string; at: Date };

/**
 * Stores the words when the draft is still the one they rest on; one that is gone meanwhile is written anew.
 * False when other words stand there. Sending the same version again changes nothing and is true.
 */
export async function saveDraft(tx: Transaction, { memberId, key, base, version, at, ...draft }: NewDraft): Promise<boolean> {
  const words = { value: draft.value as Prisma.InputJsonValue, version, updatedAt: at };
  const rests = { memberId, key, version: { in: base ? [base, version] : [version] } };
  if ((await tx.draft.updateMany({ where: rests, data: words })).count) return true;
  if ((await tx.draft.count({ where: { memberId } })) >= MOST_DRAFTS) throw new TooManyDraftsError();
  return (await tx.draft.createMany({ data: [{ memberId, key, ...words }], skipDuplicates: true })).count === 1;
}

/** Takes the draft away after it was sent, unless other words were written there meanwhile. */
export const removeDraft = (tx: Transaction, draft: { memberId: string; key: string; version: string }) =>
  tx.draft.deleteMany({ where: draft });

/** Removes what nobody has touched since; returns how many. */
export const sweepDrafts = async (tx: Transaction, untouchedSince: Date): Promise<number> =>
  (await tx.draft.deleteMany({ where: { updatedAt: { lt: untouchedSince } } })).count;
