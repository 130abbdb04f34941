// Opens an approved claim again. What readers see stays until a report is published anew.
import { setVerdictStates } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const reopenClaim = (caller: Caller, { claimId, version, reason }: { claimId: string; version: number; reason: string }) =>
  actOnClaim(caller, { action: 'reopen', claimId, version, ask: { reason } }, async ({ tx, claim, to, about }) => {
    const { approvedVerdictId, publishedVerdictId } = claim;
    if (approvedVerdictId && approvedVerdictId !== publishedVerdictId) await setVerdictStates(tx, [approvedVerdictId], 'superseded');
    return {
      changes: { stage: to, approvedVerdictId: null },
      events: [{ type: 'claim.reopened', ...about, payload: { reason } }],
    };
  });
