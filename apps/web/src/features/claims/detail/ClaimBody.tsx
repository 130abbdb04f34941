// The open claim in full: what is written about it, and its evidence, ratings, verdict, comments and history.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { describeProblem } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { ClaimFooter } from './ClaimFooter.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import type { ClaimPaneProps } from './ClaimPane.tsx';
import { ClaimWork } from './ClaimWork.tsx';

export function ClaimBody(props: ClaimPaneProps) {
  const { claim: row, text, steps } = props;
  const trpc = useTRPC();
  const records = useClaimRecords();
  const { data: claim, error, refetch } = useQuery(trpc.claims.get.queryOptions({ claimId: row.id }));
  useEffect(() => {
    if (claim) records.take(claim);
  }, [claim, records]);
  if (claim) return <ClaimWork {...props} detail={claim} />;
  return (
    <>
      <div className="scroll-pane min-h-0 flex-1">
        <ClaimHead claim={row} text={text} steps={steps} />
        {error ? (
          <ErrorState title="The claim could not be loaded" message={describeProblem(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} label="Loading the claim" className="border-t border-line p-4" />
        )}
      </div>
      <ClaimFooter claim={row} isRecused={false} steps={steps} onDecline={props.onDecline} />
    </>
  );
}
