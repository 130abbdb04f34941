// Puts on record what is due by tomorrow, what is to be looked at again and whose time to reply is over, so that whom it concerns is told; once for each day set.
import { loadClaimsDueBy, loadRechecksDueBy, loadRepliesRunOut, saveEvents, type Transaction } from '@touchstone/db';

export async function remindOfDueDays(tx: Transaction, today: string): Promise<void> {
  const claims = await loadClaimsDueBy(tx, today);
  const rechecks = await loadRechecksDueBy(tx, today);
  const replies = await loadRepliesRunOut(tx, today);
  await saveEvents(tx, [
    ...claims.map(({ dueOn, ...about }) => ({ type: 'claim.dueTomorrow', actorId: null, ...about, payload: { dueOn } }) as const),
    ...rechecks.map(
      ({ verdictId, recheckOn, ...about }) =>
        ({ type: 'verdict.recheckDue', actorId: null, ...about, payload: { verdictId, recheckOn } }) as const,
    ),
    ...replies.map(
      ({ replyId, dueOn, ...about }) => ({ type: 'reply.ranOut', actorId: null, ...about, payload: { replyId, dueOn } }) as const,
    ),
  ]);
}
