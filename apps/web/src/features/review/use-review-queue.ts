// The claims that wait for an editor: those I may decide first, the longest waiting before the others.
import { useQuery } from '@tanstack/react-query';
import type { ClaimSummary } from '@touchstone/server';
import { offerOf } from '../../actions/offers.ts';
import { useTRPC } from '../../trpc.ts';

/** Nothing but the member themselves keeps it from being approved. */
export const isMineToDecide = (claim: ClaimSummary): boolean => offerOf(claim.offers, 'approve')?.length === 0;

export function useReviewQueue() {
  const trpc = useTRPC();
  const waiting = useQuery(trpc.claims.list.queryOptions({ stage: ['inReview'], limit: 200 }, { refetchOnMount: 'always' }));
  const claims = waiting.data?.items.toSorted(
    (a, b) => Number(isMineToDecide(b)) - Number(isMineToDecide(a)) || a.updatedAt.localeCompare(b.updatedAt),
  );
  return { waiting, claims };
}
