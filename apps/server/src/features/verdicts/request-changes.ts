// Sends a verdict back to the checker, with what has to change pinned to its parts.
import { createChangeRequests, decideVerdict } from '@touchstone/db';
import type { VerdictPart } from '@touchstone/domain';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { proposedVerdict } from './proposed-verdict.ts';

interface ChangesRequested {
  claimId: string;
  version: number;
  requests: readonly { part: VerdictPart; note: string }[];
}

export const requestChanges = (caller: Caller, { claimId, version, requests }: ChangesRequested) => {
  const ask = { changeRequests: requests.length };
  return actOnClaim(caller, { action: 'requestChanges', claimId, version, ask }, async ({ tx, claim, to, about }) => {
    const { id, number } = proposedVerdict(claim);
    await decideVerdict(tx, id, { state: 'sentBack', decidedById: about.actorId, decidedAt: caller.clock() });
    await createChangeRequests(tx, { verdictId: id, memberId: about.actorId, requests });
    return {
      changes: { stage: to },
      events: [{ type: 'verdict.sentBack', ...about, payload: { verdictId: id, number, changeRequests: requests.length } }],
    };
  });
};
