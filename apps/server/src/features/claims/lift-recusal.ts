// Lets a member who had stepped aside back in: their rating counts again, the claim is not given back to them.
import { removeRecusal } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

interface Lift {
  claimId: string;
  version: number;
  memberId: string;
  reason: string;
}

export const liftRecusal = (caller: Caller, { claimId, version, memberId, reason }: Lift) =>
  actOnClaim(caller, { action: 'liftRecusal', claimId, version, ask: { reason } }, async ({ tx, claim, about }) => {
    const recusal = claim.recusals.find((one) => one.memberId === memberId);
    if (!recusal || !(await removeRecusal(tx, claimId, memberId))) throw notFound();
    const payload = { memberId, member: recusal.member.name, reason };
    return { changes: {}, events: [{ type: 'recusal.lifted', ...about, payload }] };
  });
