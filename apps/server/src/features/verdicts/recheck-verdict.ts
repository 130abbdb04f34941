// Looks at an approved verdict again and finds it still right, or says by which day somebody should.
import { type ClaimRecord, saveRecheck } from '@touchstone/db';
import { actOnClaim } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { recheckFrom } from './recheck-days.ts';

interface Seen {
  claimId: string;
  version: number;
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

function approvedVerdict(claim: ClaimRecord): ClaimRecord['verdicts'][number] {
  const approved = claim.verdicts.find(({ id }) => id === claim.approvedVerdictId);
  if (!approved) throw notFound();
  return approved;
}

/** `recheckOn` left out: the desk's own rhythm. */
export const confirmVerdict = (
  caller: Caller,
  { claimId, version, note, recheckOn }: Seen & { note: string; recheckOn?: string | null | undefined },
) =>
  actOnClaim(caller, { action: 'confirmVerdict', claimId, version, ask: { recheckNote: note } }, async ({ tx, claim, desk, about }) => {
    const { id, number, asOf } = approvedVerdict(claim);
    const days = recheckFrom(caller, desk);
    if (recheckOn !== undefined) days.recheckOn = recheckOn === null ? null : new Date(recheckOn);
    await saveRecheck(tx, id, days);
    const told = { before: day(asOf), after: days.asOf.toISOString().slice(0, 10), note, recheckOn: day(days.recheckOn) };
    return { changes: {}, events: [{ type: 'verdict.confirmed', ...about, payload: { verdictId: id, number, ...told } }] };
  });

export const setRecheck = (caller: Caller, { claimId, version, recheckOn }: Seen & { recheckOn: string | null }) =>
  actOnClaim(caller, { action: 'setRecheck', claimId, version }, async ({ tx, claim, about }) => {
    const verdict = approvedVerdict(claim);
    await saveRecheck(tx, verdict.id, { recheckOn: recheckOn === null ? null : new Date(recheckOn) });
    const payload = { verdictId: verdict.id, before: day(verdict.recheckOn), after: recheckOn };
    return { changes: {}, events: [{ type: 'verdict.recheckSet', ...about, payload }] };
  });
