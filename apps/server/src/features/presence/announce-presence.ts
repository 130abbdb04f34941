// A page tells what it has open, and is told who else has the same article open.
import { hasArticle, hasClaimIn, inTransaction, listPresent, type PresentTab, savePresence, sendSignal } from '@touchstone/db';
import type { PresenceHere } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

/** Other pages hear of it when it is news. */
export const announcePresence = ({ db, clock, member }: Caller, here: PresenceHere): Promise<PresentTab[]> =>
  inTransaction(db, async (tx) => {
    const { articleId, claimId } = here;
    const isThere = claimId ? await hasClaimIn(tx, articleId, claimId) : await hasArticle(tx, articleId);
    if (!isThere) throw notFound();
    const { memberId } = member;
    const isNews = await savePresence(tx, { ...here, memberId }, clock());
    if (isNews) await sendSignal(tx, { kind: 'presence', ...here, memberId, isHere: true });
    return (await listPresent(tx, articleId, clock())).filter((tab) => tab.memberId !== memberId);
  });
