// Takes a claim in hand that nobody else holds, goes on holding it, or lets it go.
import { inTransaction, leaseInForce, removeLease, saveEvents, takeLease as storeLease } from '@touchstone/db';
import { LEASE_MS } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError } from '../../trpc/refusals.ts';

/** @throws ConflictError with the claim, which names the holder, while somebody else holds it. */
export const takeLease = (caller: Caller, { claimId }: { claimId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'takeLease', claimId });
    const now = caller.clock();
    const until = new Date(now.getTime() + LEASE_MS);
    if (!(await storeLease(tx, { claimId, holderId: about.actorId, until }, now)))
      throw new ConflictError(await presentFresh(tx, caller, claimId));
    const isRenewal = leaseInForce(claim, now)?.holderId === about.actorId;
    if (!isRenewal) await saveEvents(tx, [{ type: 'lease.taken', ...about, payload: { until: until.toISOString() } }]);
    return presentFresh(tx, caller, claimId);
  });

export const releaseLease = (caller: Caller, { claimId }: { claimId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'releaseLease', claimId });
    const { count } = await removeLease(tx, claimId, about.actorId);
    if (count) await saveEvents(tx, [{ type: 'lease.released', ...about, payload: {} }]);
    return presentFresh(tx, caller, claimId);
  });
