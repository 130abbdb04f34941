// The editor's queue: verdicts that wait for a decision.
import { useNavigate } from '@tanstack/react-router';
import type { ClaimSummary } from '@touchstone/server';
import { offerOf } from '../../actions/offers.ts';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { describeAge } from '../../messages/times.ts';
import { useDesk } from '../../session/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import { isMineToDecide, useReviewQueue } from './use-review-queue.ts';

export function ReviewScreen() {
  useDesk(); // the rows draw its scale; a list must not suspend while it measures itself
  const navigate = useNavigate();
  const { waiting, claims } = useReviewQueue();
  const open = (claimId: string) => void navigate({ to: '/review/$claimId', params: { claimId } });
  const first = claims?.[0];
  const openFirst = () => first && open(first.id);
  useActions(first ? { 'claim.open': { perform: openFirst }, 'claim.next': { perform: openFirst } } : null);
  const mine = claims?.filter(isMineToDecide).length;

  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Review" note={claims && `${mine} for you to decide, ${claims.length} waiting`}>
        {first && (
          <Button kind={mine ? 'primary' : 'quiet'} shortcut="j" onPress={openFirst}>
            Begin with the first
          </Button>
        )}
      </ScreenHeader>
      {waiting.isPending && <Skeleton lines={8} label="Loading the queue" className="border-t border-line p-4" />}
      {waiting.isError && (
        <ErrorState title="The queue could not be loaded" message={describeProblem(waiting.error)} onRetry={() => void waiting.refetch()} />
      )}
      {claims?.length === 0 && (
        <EmptyState title="Nothing waits for review" action={<Button onPress={() => void navigate({ to: '/' })}>Go to the desk</Button>}>
          A verdict comes here when a checker presses <strong className="font-medium text-ink">Send to editor</strong>.
        </EmptyState>
      )}
      {claims && claims.length > 0 && (
        <RowList
          label="Waiting for review"
          items={claims}
          rowHeight={58}
          textOf={({ statement, quote }) => statement || quote}
          onOpen={open}
          renderRow={(claim) => <QueueRow claim={claim} />}
          className="min-h-0 flex-1 border-t border-line"
        />
      )}
    </div>
  );
}

/** Why somebody else has to decide it, in two or three words. */
function whyNotMine({ offers }: ClaimSummary): string | null {
  const blockedBy = offerOf(offers, 'approve');
  if (blockedBy === null) return 'For an editor';
  return blockedBy.length ? 'For somebody else' : null;
}

function QueueRow({ claim }: { claim: ClaimSummary }) {
  const why = whyNotMine(claim);
  const facts = [
    claim.claimant?.name ?? 'Claimant not known',
    claim.article.title,
    `${claim.evidenceCount} ${claim.evidenceCount === 1 ? 'source' : 'sources'}`,
    `${claim.ratings.have} of ${claim.ratings.need} rated`,
  ];
  return (
    <div className="grid h-full grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-x-4 px-4 max-pane:grid-cols-[minmax(0,1fr)_auto] max-pane:gap-x-3">
      <PointLabel point={claim.point} className="max-pane:order-1 max-pane:[&>span]:sr-only" />
      <div className="min-w-0">
        <p className="truncate text-sm font-medium">{claim.statement}</p>
        <p className="truncate text-xs text-muted">{facts.join(' · ')}</p>
      </div>
      <div className="text-end text-xs text-faint max-pane:hidden">
        <DueLabel due={claim.due} />
        <p>sent {describeAge(claim.updatedAt, Date.now())}</p>
        {why && <p>{why}</p>}
      </div>
    </div>
  );
}
