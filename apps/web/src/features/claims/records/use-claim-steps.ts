// The steps a person takes with a claim; shown at once, taken back with the reason when the server says no.
import { useMutation } from '@tanstack/react-query';
import type { DeclineReason } from '@touchstone/domain';
import type { ClaimDetail, ClaimSummary } from '@touchstone/server';
import { useMemo } from 'react';
import { currentOf, isConflict } from '../../../messages/problems.ts';
import { useDesk } from '../../../session/desk.ts';
import { useTRPCClient } from '../../../trpc.ts';
import { tellDone } from '../../../ui/toast-queue.ts';
import { foreseeStage } from './foresee-stage.ts';
import { type ClaimRef, useClaimRecords } from './use-claim-records.ts';

type Client = ReturnType<typeof useTRPCClient>;
interface Seen {
  claimId: string;
  version: number;
}

interface Step {
  claim: ClaimRef;
  /** Sent once the steps before it were answered, with the version known then. */
  ask: (client: Client, seen: Seen) => Promise<ClaimDetail>;
  foresee?: (row: ClaimSummary) => ClaimSummary;
  onDone?: (claim: ClaimDetail) => void;
}

/** Long titles are cut, so that a toast stays one or two lines. */
const shortly = (claim: { statement: string; quote: string }) => {
  const words = claim.statement || claim.quote;
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
};

export function useClaimSteps() {
  const client = useTRPCClient();
  const records = useClaimRecords();
  const desk = useDesk();
  const { mutate } = useMutation({
    scope: { id: 'claim steps' },
    mutationFn: ({ claim, ask }: Step) => ask(client, { claimId: claim.id, version: records.versionOf(claim) }),
    onMutate: ({ claim, foresee }) => {
      const before = records.rowOf(claim);
      if (before && foresee) records.setRow(foresee(before));
      return { before };
    },
    onSuccess: (after, { onDone }) => {
      records.put(after);
      onDone?.(after);
    },
    onError: (error, _step, context) => {
      if (context?.before) records.setRow(context.before);
      if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
    },
  });

  return useMemo(() => {
    const restore = (claim: ClaimRef) =>
      mutate({
        claim,
        ask: (to, seen) => to.claims.restore.mutate(seen),
        foresee: (row) => foreseeStage({ ...row, declineReason: null }, 'spotted', desk),
      });
    const decline = (claim: ClaimRef, reason: DeclineReason, note: string, onDone?: Step['onDone']) =>
      mutate({
        claim,
        ask: (to, seen) => to.claims.decline.mutate({ ...seen, reason, note }),
        foresee: (row) => foreseeStage({ ...row, declineReason: reason }, 'declined', desk),
        ...(onDone && { onDone }),
      });
    return {
      restore,
      select: (claim: ClaimSummary) => {
        mutate({
          claim,
          ask: (to, seen) => to.claims.select.mutate(seen),
          foresee: (row) => foreseeStage(row, 'checking', desk),
          onDone: (after) =>
            // no step leads straight back, and the record should say what happened
            tellDone(`Taken on: “${shortly(after)}”`, () => decline(after, 'other', 'Taken on by mistake.', restore)),
        });
      },
      /** `onDone`: the server said yes. */
      decline: (claim: ClaimSummary, reason: DeclineReason, note: string, onDone?: () => void) =>
        decline(claim, reason, note, (after) => {
          onDone?.();
          tellDone(`Not for us: “${shortly(after)}”`, () => {
            restore(after);
            if (claim.stage === 'checking') mutate({ claim, ask: (to, seen) => to.claims.select.mutate(seen) });
          });
        }),
      assign: (claim: ClaimRef, assigneeId: string | null) =>
        mutate({ claim, ask: (to, seen) => to.claims.assign.mutate({ ...seen, assigneeId }) }),
      setDue: (claim: ClaimRef, dueOn: string | null) => mutate({ claim, ask: (to, seen) => to.claims.setDue.mutate({ ...seen, dueOn }) }),
      confirmVerdict: (claim: ClaimRef, note: string, recheckOn: string | null, onDone: () => void) =>
        mutate({ claim, ask: (to, seen) => to.verdicts.confirm.mutate({ ...seen, note, recheckOn }), onDone }),
      setRecheck: (claim: ClaimRef, recheckOn: string | null) =>
        mutate({ claim, ask: (to, seen) => to.verdicts.setRecheck.mutate({ ...seen, recheckOn }) }),
      takeLease: (claim: ClaimRef) => mutate({ claim, ask: (to, { claimId }) => to.leases.take.mutate({ claimId }) }),
      takeOverLease: (claim: ClaimRef, reason: string, onDone: () => void) =>
        mutate({ claim, ask: (to, { claimId }) => to.leases.takeOver.mutate({ claimId, reason }), onDone }),
      handLease: (claim: ClaimRef, memberId: string) =>
        mutate({ claim, ask: (to, { claimId }) => to.leases.hand.mutate({ claimId, memberId }) }),
      releaseLease: (claim: ClaimRef) => mutate({ claim, ask: (to, { claimId }) => to.leases.release.mutate({ claimId }) }),
      recuse: (claim: ClaimRef, reason: string, onDone: () => void) =>
        mutate({ claim, ask: (to, seen) => to.claims.recuse.mutate({ ...seen, reason }), onDone }),
      recuseMember: (claim: ClaimRef, memberId: string, reason: string, onDone: () => void) =>
        mutate({ claim, ask: (to, seen) => to.claims.recuseMember.mutate({ ...seen, memberId, reason }), onDone }),
      liftRecusal: (claim: ClaimRef, memberId: string, reason: string, onDone: () => void) =>
        mutate({ claim, ask: (to, seen) => to.claims.liftRecusal.mutate({ ...seen, memberId, reason }), onDone }),
      reopen: (claim: ClaimRef, reason: string, onDone: () => void) =>
        mutate({ claim, ask: (to, seen) => to.claims.reopen.mutate({ ...seen, reason }), onDone }),
      withdraw: (claim: ClaimRef) => mutate({ claim, ask: (to, seen) => to.verdicts.withdraw.mutate(seen) }),
    };
  }, [mutate, desk]);
}

export type ClaimSteps = ReturnType<typeof useClaimSteps>;
