// Takes a suggested claim on for checking.
import { proposalOf, settleSuggestion } from '@touchstone/db';
import { mayTakeClaims } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const selectClaim = (caller: Caller, { claimId, version }: { claimId: string; version: number }) =>
  actOnClaim(caller, { action: 'select', claimId, version }, async ({ tx, claim, desk, to, about }) => {
    await settleSuggestion(tx, proposalOf(claim), { act: 'accept', byId: about.actorId, at: caller.clock() });
    return {
      changes: { stage: to, assigneeId: claim.assigneeId ?? (mayTakeClaims(desk, caller.member.role) ? about.actorId : null) },
      events: [{ type: 'claim.selected', ...about, payload: {} }],
    };
  });
