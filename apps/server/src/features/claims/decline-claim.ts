// Leaves a claim out, with the reason why.
import { proposalOf, settleSuggestion } from '@touchstone/db';
import type { DeclineReason } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const declineClaim = (caller: Caller, input: { claimId: string; version: number; reason: DeclineReason; note: string }) => {
  const { claimId, version, reason, note } = input;
  return actOnClaim(caller, { action: 'decline', claimId, version, ask: { reason } }, async ({ tx, claim, to, about }) => {
    if (claim.stage === 'spotted')
      await settleSuggestion(tx, proposalOf(claim), { act: 'decline', byId: about.actorId, at: caller.clock(), reason, note });
    return {
      changes: { stage: to, declineReason: reason, declineNote: note },
      events: [{ type: 'claim.declined', ...about, payload: { reason, note } }],
    };
  });
};
