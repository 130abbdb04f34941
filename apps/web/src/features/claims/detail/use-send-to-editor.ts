// Sends the verdict to the editor.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { currentOf, isConflict } from '../../../messages/problems.ts';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { useTRPCClient } from '../../../trpc.ts';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import type { VerdictDraft } from '../verdict/verdict-draft.ts';

export function useSendToEditor(claim: ClaimDetail, draft: Draft<VerdictDraft>, steps: ClaimSteps) {
  const client = useTRPCClient();
  const records = useClaimRecords();
  return useMutation({
    scope: { id: 'claim steps' },
    mutationFn: ({ point, summary, explanation, confidence }: VerdictDraft & { point: string }) =>
      client.verdicts.propose.mutate({
        claimId: claim.id,
        version: records.versionOf(claim),
        point,
        summary,
        explanation,
        confidence,
      }),
    onSuccess: (after) => {
      draft.forget();
      records.put(after);
      tellDone('Sent to the editor.', () => steps.withdraw(after));
    },
    onError: (error) => {
      if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
      else void records.refresh(claim.id);
    },
  });
}
