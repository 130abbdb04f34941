// Takes a suggested claim on for checking.
import { saveSuggestionFate } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const selectClaim = (caller: Caller, { claimId, version }: { claimId: string; version: number }) =>
  actOnClaim(caller, { action: 'select', claimId, version }, async ({ tx, claim, to, about }) => {
    if (claim.suggestion?.fate === 'open') await saveSuggestionFate(tx, claimId, 'accepted');
    return {
      changes: { stage: to, assigneeId: claim.assigneeId ?? about.actorId },
      events: [{ type: 'claim.selected', ...about, payload: {} }],
    };
  });
