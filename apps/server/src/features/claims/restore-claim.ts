// Brings a declined claim back to the suggestions.
import { saveSuggestionFate } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const restoreClaim = (caller: Caller, { claimId, version }: { claimId: string; version: number }) =>
  actOnClaim(caller, { action: 'restore', claimId, version }, async ({ tx, to, about }) => {
    await saveSuggestionFate(tx, claimId, 'open');
    return {
      changes: { stage: to, declineReason: null, declineNote: null },
      events: [{ type: 'claim.restored', ...about, payload: {} }],
    };
  });
