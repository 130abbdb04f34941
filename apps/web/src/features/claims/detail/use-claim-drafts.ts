// What is being written about the open claim and not sent yet: kept when another claim is opened or the page is loaded again.
import type { ClaimDetail } from '@touchstone/server';
import { useMemo } from 'react';
import { useKept } from '../../../session/use-kept.ts';
import { ratingDraftOf } from '../ratings/rating-draft.ts';
import { verdictDraftOf } from '../verdict/verdict-draft.ts';

export const verdictKey = (claimId: string) => `verdict.${claimId}`;

export function useClaimDrafts(claim: ClaimDetail) {
  const ratingStart = useMemo(() => ratingDraftOf(claim.ratings.mine), [claim.ratings.mine]);
  const [rating, setRating] = useKept(`rating.${claim.id}`, ratingStart);
  const [verdict, setVerdict] = useKept(verdictKey(claim.id), verdictDraftOf(claim));
  return { rating, setRating, hasRating: JSON.stringify(rating) !== JSON.stringify(ratingStart), verdict, setVerdict };
}
