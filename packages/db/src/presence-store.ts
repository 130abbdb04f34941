// The only writer of presence: which pages of whom are open just now, and at what.
import { PRESENT_MS, type PresenceHere } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

export type PresentTab = PresenceHere & { memberId: string };

const oldest = (now: Date) => new Date(now.getTime() - PRESENT_MS);

/** Notes that the page is there; true when that is news. What the member's pages that are gone left behind is cleared away. */
export async function savePresence(tx: Transaction, { memberId, tabId, ...place }: PresentTab, now: Date): Promise<boolean> {
  await tx.presence.deleteMany({ where: { memberId, heardAt: { lt: oldest(now) } } });
  const memberId_tabId = { memberId, tabId };
  const before = await tx.presence.findUnique({ where: { memberId_tabId } });
  const data = { ...place, heardAt: now };
  await tx.presence.upsert({ where: { memberId_tabId }, create: { memberId, tabId, ...data }, update: data });
  return !before || before.articleId !== place.articleId || before.claimId !== place.claimId || before.writes !== place.writes;
}

/** Forgets the page; null when it was not there. */
export async function removePresence(tx: Transaction, memberId: string, tabId: string): Promise<PresentTab | null> {
  const memberId_tabId = { memberId, tabId };
  const before = await tx.presence.findUnique({ where: { memberId_tabId } });
  if (before) await tx.presence.deleteMany({ where: { memberId, tabId } });
  return before && presented(before);
}

/** Every page that has the article open. */
export async function listPresent(tx: Transaction, articleId: string, now: Date): Promise<PresentTab[]> {
  const rows = await tx.presence.findMany({
    where: { articleId, heardAt: { gte: oldest(now) }, member: { deactivatedAt: null } },
    orderBy: [{ memberId: 'asc' }, { tabId: 'asc' }],
  });
  return rows.map(presented);
}

const presented = ({
  heardAt: _heardAt,
  writes,
  ...tab
}: Omit<PresentTab, 'writes'> & { heardAt: Date; writes: string | null }): PresentTab => ({
  ...tab,
  writes: writes as PresentTab['writes'],
});
