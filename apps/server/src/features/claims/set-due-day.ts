// Says by which day a claim is to be done, or that no day is set any more.
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const setDueDay = (caller: Caller, { claimId, version, dueOn }: { claimId: string; version: number; dueOn: string | null }) =>
  actOnClaim(caller, { action: 'setDue', claimId, version }, ({ claim, about }) => {
    const before = claim.dueOn?.toISOString().slice(0, 10) ?? null;
    return {
      changes: { dueOn: dueOn ? new Date(dueOn) : null },
      events: [{ type: 'claim.dueSet', ...about, payload: { before, after: dueOn } }],
    };
  });
