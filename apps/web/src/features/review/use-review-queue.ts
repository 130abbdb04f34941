// The claims that wait for an editor: those I may decide first, by their due day, then the longest waiting.
import { useQuery } from '@tanstack/react-query';
import type { ClaimSummary } from '@touchstone/server';
import { offerOf } from '../../actions/offers.ts';
import { useTRPC } from '../../trpc.ts';

/** Nothing but the member themselves keeps it from being approved. */
export const isMineToDecide = (claim: ClaimSummary): boolean => offerOf(claim.offers, 'approve')?.length === 0;

const NEVER = '9999-12-31';
const byDueDay = (a: ClaimSummary, b: ClaimSummary) => (a.due?.on ?? NEVER).localeCompare(b.due?.on ?? NEVER);

export function useReviewQueue() {
  const trpc = useTRPC();
  const waiting = useQuery(trpc.claims.list.queryOptions({ stage: ['inReview'], limit: 200 }, { refetchOnMount: 'always' }));
  const claims = waiting.data?.items.toSorted(
    (a, b) => Number(isMineToDecide(b)) - Number(isMineToDecide(a)) || byDueDay(a, b) || a.updatedAt.localeCompare(b.updatedAt),
  );
  return { waiting, claims };
}
