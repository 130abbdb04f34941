// The only writer of set-up links: one-time proofs, kept as SHA-256, that whoever holds one may make the first admin.
import type { Transaction } from './transaction.ts';

/** Stores a link and forgets those that have run out. `tokenHash` is SHA-256 in hexadecimal. */
export async function createSetUpLink(tx: Transaction, link: { tokenHash: string; expiresAt: Date; now: Date }): Promise<void> {
  await tx.setUpLink.deleteMany({ where: { expiresAt: { lte: link.now } } });
  await tx.setUpLink.create({ data: { tokenHash: link.tokenHash, expiresAt: link.expiresAt } });
}

/** True when the link is there, unused and in time. */
export const isSetUpLinkGood = async (tx: Transaction, tokenHash: string, now: Date): Promise<boolean> =>
  (await tx.setUpLink.count({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } } })) === 1;

/** Marks the link as used; false when it is not there, used already or too old. Of two at once, one gets true. */
export async function useSetUpLink(tx: Transaction, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.setUpLink.updateMany({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
  return count === 1;
}
