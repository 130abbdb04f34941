// Declares a conflict of interest: the member may read the claim from now on, not rate, propose or approve.
import { saveRecusal } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const recuseFromClaim = (caller: Caller, { claimId, version, reason }: { claimId: string; version: number; reason: string }) =>
  actOnClaim(caller, { action: 'recuse', claimId, version, ask: { reason } }, async ({ tx, claim, about }) => {
    const { memberId } = caller.member;
    await saveRecusal(tx, { claimId, memberId, reason });
    return {
      changes: { assigneeId: claim.assigneeId === memberId ? null : claim.assigneeId },
      events: [{ type: 'claim.recused', ...about, payload: { reason } }],
    };
  });
