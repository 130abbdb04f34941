// Steps aside from a claim for a conflict of interest, oneself or, for editors, somebody else: reads on, but rates, proposes and decides no more.
import { type ClaimRecord, loadMember, removeLease, saveRecusal, type Transaction } from '@touchstone/db';
import { includesRole } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';

interface Recusal {
  claimId: string;
  version: number;
  reason: string;
}

/** The claim leaves the hands of whoever steps aside. */
async function takeOff(tx: Transaction, claim: ClaimRecord, memberId: string) {
  await removeLease(tx, claim.id, memberId);
  return { assigneeId: claim.assigneeId === memberId ? null : claim.assigneeId };
}

export const recuseFromClaim = (caller: Caller, { claimId, version, reason }: Recusal) =>
  actOnClaim(caller, { action: 'recuse', claimId, version, ask: { reason } }, async ({ tx, claim, about }) => {
    const { memberId } = caller.member;
    await saveRecusal(tx, { claimId, memberId, reason, declaredById: null });
    return { changes: await takeOff(tx, claim, memberId), events: [{ type: 'claim.recused', ...about, payload: { reason } }] };
  });

export const recuseMember = (caller: Caller, { claimId, version, memberId, reason }: Recusal & { memberId: string }) =>
  actOnClaim(caller, { action: 'recuseMember', claimId, version, ask: { reason } }, async ({ tx, claim, about }) => {
    const member = await loadMember(tx, memberId);
    if (!member || memberId === about.actorId || !includesRole(member.role, 'checker')) throw notFound();
    if (!(await saveRecusal(tx, { claimId, memberId, reason, declaredById: about.actorId })))
      throw new RefusedError([{ code: 'alreadyRecused' }], 'RECUSAL-01');
    const payload = { memberId, member: member.name, reason };
    return { changes: await takeOff(tx, claim, memberId), events: [{ type: 'recusal.declared', ...about, payload }] };
  });
