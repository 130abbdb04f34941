// Brings a declined claim back to the suggestions.
import { proposalOf, settleSuggestion } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const restoreClaim = (caller: Caller, { claimId, version }: { claimId: string; version: number }) =>
  actOnClaim(caller, { action: 'restore', claimId, version }, async ({ tx, claim, to, about }) => {
    await settleSuggestion(tx, proposalOf(claim), { act: 'restore', byId: about.actorId, at: caller.clock() });
    return {
      changes: { stage: to, declineReason: null, declineNote: null },
      events: [{ type: 'claim.restored', ...about, payload: {} }],
    };
  });
