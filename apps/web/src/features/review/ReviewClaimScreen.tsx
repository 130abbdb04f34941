// Reviewing one claim of the queue, with the ways to the ones before and after it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { leaveField } from '../../actions/leave-field.ts';
import { useActions } from '../../actions/use-actions.ts';
import { ClaimPresence } from '../../live/PresenceSign.tsx';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StageLabel } from '../claims/signs/StageLabel.tsx';
import { ReviewedClaim } from './ReviewedClaim.tsx';
import { useReviewQueue } from './use-review-queue.ts';

export function ReviewClaimScreen() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { claimId } = useParams({ from: '/members/review/$claimId' });
  const claim = useQuery(trpc.claims.get.queryOptions({ claimId }, { gcTime: 0, staleTime: 0 }));
  // what was new when the claim was opened stays new while it is read
  const history = useQuery(trpc.claims.history.queryOptions({ claimId }, { staleTime: 'static', gcTime: 0 }));
  const { claims } = useReviewQueue();
  const at = claims?.findIndex(({ id }) => id === claimId) ?? -1;
  const [previousId, nextId] = [claims?.[at - 1]?.id ?? null, claims?.[at + 1]?.id ?? null];
  const go = (id: string | null) => void (id && navigate({ to: '/review/$claimId', params: { claimId: id } }));
  useActions({
    ...(nextId && { 'claim.next': { perform: () => go(nextId) } }),
    ...(at > 0 && { 'claim.previous': { perform: () => go(previousId) } }),
    'app.back': { perform: () => void (leaveField() || navigate({ to: '/review' })) },
  });
  const failed = [claim, history].find(({ isError }) => isError);
  // what another page kept of the claim may be older than what is decided on here
  const fresh = claim.isFetchedAfterMount ? claim.data : undefined;
  const verdict = fresh?.verdicts[0];

  return (
    <div className="flex h-full flex-col">
      <ScreenHeader
        className="border-b border-line bg-paper"
        title={
          <Link to="/review" className="inline-flex items-center gap-1.5 hover:text-accent">
            <ArrowLeft size={16} aria-hidden="true" />
            Review
          </Link>
        }
        note={at >= 0 && claims ? `${at + 1} of ${claims.length}` : null}
      >
        <ClaimPresence claimId={claimId} />
        {fresh && <StageLabel stage={fresh.stage} point={verdict?.point ?? null} />}
        <IconButton icon={<ChevronUp size={16} />} word="Claim before" shortcut="k" isDisabled={at <= 0} onPress={() => go(previousId)} />
        <IconButton icon={<ChevronDown size={16} />} word="Next claim" shortcut="j" isDisabled={!nextId} onPress={() => go(nextId)} />
      </ScreenHeader>
      {failed && (
        <ErrorState
          title="This claim could not be loaded"
          message={describeProblem(failed.error)}
          onRetry={() => void Promise.all([claim.refetch(), history.refetch()])}
        />
      )}
      {!failed && (claim.isPending || history.isPending) && <Skeleton lines={10} label="Loading the claim" className="max-w-3xl p-8" />}
      {fresh && history.data && verdict && (
        <ReviewedClaim key={claimId} claim={fresh} verdict={verdict} history={history.data} nextId={nextId} />
      )}
      {fresh && !verdict && (
        <EmptyState
          title="No verdict yet"
          action={
            <Link
              to="/articles/$articleId"
              params={{ articleId: fresh.article.id }}
              search={{ claim: claimId }}
              className="text-sm text-accent underline"
            >
              Open the claim
            </Link>
          }
        >
          There is nothing to review until a checker sends a verdict to the editor.
        </EmptyState>
      )}
    </div>
  );
}
