// The record of the claim in words, newest first; what is new since one last looked is marked.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { describeEvent } from '../../../messages/event-words.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { describeAge, describeMoment } from '../../../messages/times.ts';
import { useTRPC } from '../../../trpc.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';

export function HistoryTab({ claimId }: { claimId: string }) {
  const trpc = useTRPC();
  const history = useQuery(trpc.claims.history.queryOptions({ claimId }));
  const { mutate: markSeen } = useMutation(trpc.claims.markSeen.mutationOptions({ meta: { isProblemShownInPlace: true } }));
  const latestId = history.data?.events[0]?.id;
  useEffect(() => {
    if (latestId) markSeen({ claimId });
  }, [claimId, latestId, markSeen]);
  if (history.error)
    return (
      <ErrorState title="The history could not be loaded" message={describeProblem(history.error)} onRetry={() => void history.refetch()} />
    );
  if (!history.data) return <Skeleton lines={5} label="Loading the history" className="p-4" />;
  const now = Date.now();
  return (
    <ol className="flex flex-col px-4 py-2">
      {history.data.events.map(({ id, type, payload, actor, at, isNew }) => {
        const { deed, detail } = describeEvent(type, payload);
        return (
          <li key={id} className="flex items-baseline gap-3 py-1.5 text-sm">
            <span className="min-w-0 flex-1">
              <span className="font-medium">{actor?.name ?? 'Touchstone'}</span> {deed}
              {detail && <span className="text-muted">: {detail}</span>}
              {isNew && <span className="ms-2 text-xs font-medium text-accent">New</span>}
            </span>
            <time dateTime={at} title={describeMoment(at)} className="shrink-0 text-xs text-faint">
              {describeAge(at, now)}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
