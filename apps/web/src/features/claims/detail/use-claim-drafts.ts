// What is being written about the open claim and not sent yet: kept when another claim is opened or the page is loaded again.
import type { ClaimDetail } from '@touchstone/server';
import { useMemo } from 'react';
import { isSameValue } from '../../../session/drafts/draft-state.ts';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { ratingDraftOf } from '../ratings/rating-draft.ts';
import { isWrittenTogether } from '../verdict/use-verdict-words.ts';
import { verdictDraftOf } from '../verdict/verdict-draft.ts';

export function useClaimDrafts(claim: ClaimDetail) {
  const ratingStart = useMemo(() => ratingDraftOf(claim.ratings.mine), [claim.ratings.mine]);
  const rating = useDraft(`rating.${claim.id}`, ratingStart);
  const verdict = useDraft(`verdict.${claim.id}`, verdictDraftOf(claim), { isSavedElsewhere: isWrittenTogether(claim) });
  return { rating, hasRating: !isSameValue(rating.value, ratingStart), verdict };
}
