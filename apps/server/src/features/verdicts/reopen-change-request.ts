// Asks again for a change that was marked as done and is not; why is said in the request's own thread, and in the record.
import {
  createComment,
  findOrCreateRequestThread,
  inTransaction,
  loadChangeRequest,
  saveEvents,
  reopenChangeRequest as storeReopening,
} from '@touchstone/db';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';

export function reopenChangeRequest(caller: Caller, { changeRequestId, reason }: { changeRequestId: string; reason: string }) {
  return inTransaction(caller.db, async (tx) => {
    const request = await loadChangeRequest(tx, changeRequestId);
    if (!request) throw notFound();
    const { claimId } = request.verdict;
    const { about } = await allowAct(tx, caller, { action: 'reopenChangeRequest', claimId, ask: { reason } });
    if (!(await storeReopening(tx, changeRequestId))) throw new ConflictError(await presentFresh(tx, caller, claimId));
    const threadId = await findOrCreateRequestThread(tx, changeRequestId);
    await createComment(tx, { threadId, body: reason, mentioned: [], authorId: about.actorId, isByRecused: false });
    await saveEvents(tx, [{ type: 'changeRequest.reopened', ...about, payload: { changeRequestId, reason } }]);
    return presentFresh(tx, caller, claimId);
  });
}
