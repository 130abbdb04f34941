// Marks what an editor asked for as done, with a word on how.
import { inTransaction, loadChangeRequest, saveEvents, resolveChangeRequest as storeResolution } from '@touchstone/db';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';

export function resolveChangeRequest(caller: Caller, { changeRequestId, resolution }: { changeRequestId: string; resolution: string }) {
  const { db, clock, member } = caller;
  return inTransaction(db, async (tx) => {
    const request = await loadChangeRequest(tx, changeRequestId);
    if (!request) throw notFound();
    const { claimId } = request.verdict;
    const { about } = await allowAct(tx, caller, { action: 'resolveChangeRequest', claimId });
    const isFirst = await storeResolution(tx, { changeRequestId, memberId: member.memberId, resolution, at: clock() });
    if (!isFirst) throw new ConflictError(await presentFresh(tx, caller, claimId));
    await saveEvents(tx, [{ type: 'changeRequest.resolved', ...about, payload: { changeRequestId, resolution } }]);
    return presentFresh(tx, caller, claimId);
  });
}
