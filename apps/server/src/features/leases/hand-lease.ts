// Moves a claim from one pair of hands to another before its time is up: to oneself with a reason, or, for editors, to anybody.
import { inTransaction, isRecusedFrom, leaseInForce, loadMember, saveEvents, setLease } from '@touchstone/db';
import { includesRole, LEASE_MS } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';

const untilFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);

export const takeOverLease = (caller: Caller, { claimId, reason }: { claimId: string; reason: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'takeOverLease', claimId, ask: { reason } });
    const now = caller.clock();
    const until = untilFrom(now);
    const held = leaseInForce(claim, now);
    await setLease(tx, { claimId, holderId: about.actorId, until });
    const payload = { until: until.toISOString() };
    if (held && held.holderId !== about.actorId) {
      const from = { memberId: held.holderId, member: held.holder.name, reason };
      await saveEvents(tx, [{ type: 'lease.takenOver', ...about, payload: { ...from, ...payload } }]);
    } else await saveEvents(tx, [{ type: 'lease.taken', ...about, payload }]);
    return presentFresh(tx, caller, claimId);
  });

export const handLease = (caller: Caller, { claimId, memberId }: { claimId: string; memberId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { claim, about } = await allowAct(tx, caller, { action: 'handLease', claimId });
    const member = await loadMember(tx, memberId);
    if (!member || !includesRole(member.role, 'checker')) throw notFound();
    if (isRecusedFrom(claim, memberId)) throw new RefusedError([{ code: 'assigneeRecused' }], 'LEASE-03');
    const until = untilFrom(caller.clock());
    await setLease(tx, { claimId, holderId: memberId, until });
    const payload = { memberId, member: member.name, until: until.toISOString() };
    await saveEvents(tx, [{ type: 'lease.handed', ...about, payload }]);
    return presentFresh(tx, caller, claimId);
  });
