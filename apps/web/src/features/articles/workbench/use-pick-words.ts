// What happens with words picked in the text: a new claim, a comment on them, or evidence for the open claim.
import { useMutation } from '@tanstack/react-query';
import type { ClaimSummary } from '@touchstone/server';
import { useCallback, useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { useTRPC } from '../../../trpc.ts';
import { tellProblem } from '../../../ui/toast-queue.ts';
import type { ClaimIntent } from '../../claims/detail/claim-intent.ts';
import { useClaimRecords } from '../../claims/records/use-claim-records.ts';
import type { PickUse } from '../text/PickBar.tsx';
import type { ArticleReply } from './article-reply.ts';

interface TextSpan {
  start: number;
  end: number;
}

/** The article itself is the source. */
const evidenceFrom = ({ text, title, publisher, byline, url, publishedAt }: ArticleReply, { start, end }: TextSpan) => ({
  excerpt: text.text.slice(start, end),
  title,
  publisher: publisher ?? '',
  author: byline ?? '',
  url: url ?? '',
  publishedOn: publishedAt?.slice(0, 10) ?? '',
});

export function usePickWords(article: ArticleReply, active: ClaimSummary | undefined, ask: (claimId: string, intent: ClaimIntent) => void) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const [commenting, setCommenting] = useState<TextSpan | null>(null);
  const { articleVersionId } = article.text;
  const { mutate: create } = useMutation(
    trpc.claims.create.mutationOptions({
      onSuccess: (claim) => {
        records.put(claim);
        ask(claim.id, { do: 'writeStatement' });
      },
    }),
  );
  const onPick = useCallback(
    (picked: TextSpan, use: PickUse) => {
      if (use === 'claim') create({ articleVersionId, start: picked.start, end: picked.end });
      else if (use === 'comment') setCommenting(picked);
      else if (active && offerOf(active.offers, 'changeEvidence'))
        ask(active.id, { do: 'addEvidence', given: evidenceFrom(article, picked) });
      else tellProblem('Evidence goes to the open claim: open one that is being checked, then pick the words again.');
    },
    [create, article, articleVersionId, active, ask],
  );
  return { onPick, commenting, endComment: useCallback(() => setCommenting(null), []) };
}
