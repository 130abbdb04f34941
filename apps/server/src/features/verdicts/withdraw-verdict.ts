// Takes one's own proposed verdict back.
import { decideVerdict } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { proposedVerdict } from './proposed-verdict.ts';

export const withdrawVerdict = (caller: Caller, { claimId, version }: { claimId: string; version: number }) =>
  actOnClaim(caller, { action: 'withdraw', claimId, version }, async ({ tx, claim, to, about }) => {
    const { id, number } = proposedVerdict(claim);
    await decideVerdict(tx, id, { state: 'withdrawn', decidedById: about.actorId, decidedAt: caller.clock() });
    return { changes: { stage: to }, events: [{ type: 'verdict.withdrawn', ...about, payload: { verdictId: id, number } }] };
  });
