// Makes a proposed verdict the desk's answer: by a second pair of eyes, or by an admin's override that is printed.
import { decideVerdict } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { proposedVerdict } from './proposed-verdict.ts';
import { recheckFrom } from './recheck-days.ts';

interface Approval {
  claimId: string;
  version: number;
  /** The verdict version the person was looking at. */
  verdictId: string;
}

export const approveVerdict = (caller: Caller, { claimId, version, verdictId }: Approval) =>
  actOnClaim(caller, { action: 'approve', claimId, version, ask: { seenVerdictId: verdictId } }, async ({ tx, claim, desk, to, about }) => {
    const { id, number, point } = proposedVerdict(claim);
    await decideVerdict(tx, id, { state: 'approved', decidedById: about.actorId, decidedAt: caller.clock(), ...recheckFrom(caller, desk) });
    return {
      changes: { stage: to, approvedVerdictId: id },
      events: [{ type: 'verdict.approved', ...about, payload: { verdictId: id, number, point: point.key } }],
    };
  });

export const overrideApprove = (caller: Caller, { claimId, version, verdictId, reason }: Approval & { reason: string }) => {
  const ask = { seenVerdictId: verdictId, reason };
  return actOnClaim(caller, { action: 'overrideApprove', claimId, version, ask }, async ({ tx, claim, desk, to, about }) => {
    const { id, number, point } = proposedVerdict(claim);
    await decideVerdict(tx, id, {
      state: 'approved',
      decidedById: about.actorId,
      decidedAt: caller.clock(),
      overrideReason: reason,
      ...recheckFrom(caller, desk),
    });
    return {
      changes: { stage: to, approvedVerdictId: id },
      events: [{ type: 'verdict.overrideApproved', ...about, payload: { verdictId: id, number, point: point.key, reason } }],
    };
  });
};
