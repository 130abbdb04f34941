// Takes the open claim in hand as soon as somebody writes on it, and goes on holding it while they do.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { useRef } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { currentOf, isConflict } from '../../../messages/problems.ts';
import { useDesk } from '../../../session/desk.ts';
import { useTRPC } from '../../../trpc.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';

/** A lease of which less than this is left is taken anew, in milliseconds. */
const RENEW_MS = 20 * 60_000;
/** How often it is asked for at most, in milliseconds. */
const ASK_MS = 60_000;

/** To be called at every stroke of a key. While somebody else has the claim it does nothing: the line at the top says who. */
export function useHold({ id: claimId, lease, offers }: ClaimDetail): () => void {
  const { me } = useDesk();
  const records = useClaimRecords();
  const asked = useRef(Number.NEGATIVE_INFINITY);
  const trpc = useTRPC();
  const { mutate } = useMutation(
    trpc.leases.take.mutationOptions({
      scope: { id: 'claim steps' },
      meta: { isProblemShownInPlace: true },
      onSuccess: records.put,
      onError: (error) => {
        if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
      },
    }),
  );
  return () => {
    const now = Date.now();
    const needs = lease ? lease.holder.id === me.id && Date.parse(lease.until) - now < RENEW_MS : true;
    if (!needs || now - asked.current < ASK_MS || offerOf(offers, 'takeLease')?.length !== 0) return;
    asked.current = now;
    mutate({ claimId });
  };
}
