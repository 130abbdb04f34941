// What an editor decides about a verdict, sent to the server; a conflict brings in the claim as it is now.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';

export type Decision = 'approve' | 'requestChanges' | 'overrideApprove' | 'reopen';

export function useDecisions(onDecided: (decision: Decision, claim: ClaimDetail) => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();

  const takeIn = (claim: ClaimDetail) => queryClient.setQueryData(trpc.claims.get.queryKey({ claimId: claim.id }), claim);
  const optionsFor = (decision: Decision) => ({
    meta: { isProblemShownInPlace: true } as const,
    onSuccess: (claim: ClaimDetail) => {
      takeIn(claim);
      for (const queryKey of [trpc.claims.list.pathKey(), trpc.desk.myWork.pathKey(), trpc.articles.pathKey(), trpc.reports.pathKey()])
        void queryClient.invalidateQueries({ queryKey });
      onDecided(decision, claim);
    },
    onError: (error: unknown) => {
      const current = isConflict(error) ? (currentOf(error) as ClaimDetail | null) : null;
      if (current) takeIn(current);
      else void queryClient.invalidateQueries({ queryKey: trpc.claims.get.pathKey() });
    },
  });
  const approve = useMutation(trpc.verdicts.approve.mutationOptions(optionsFor('approve')));
  const requestChanges = useMutation(trpc.verdicts.requestChanges.mutationOptions(optionsFor('requestChanges')));
  const overrideApprove = useMutation(trpc.verdicts.overrideApprove.mutationOptions(optionsFor('overrideApprove')));
  const reopen = useMutation(trpc.claims.reopen.mutationOptions(optionsFor('reopen')));

  const all = [approve, requestChanges, overrideApprove, reopen];
  const failed = all.find(({ isError }) => isError);
  return {
    approve,
    requestChanges,
    overrideApprove,
    reopen,
    isDeciding: all.some(({ isPending }) => isPending),
    /** Why the last decision was refused, until another is tried. */
    problem: failed ? describeProblem(failed.error) : null,
    forgetProblem: () => {
      for (const one of all) if (one.isError) one.reset();
    },
  };
}
