// Sends the verdict to the editor.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail, VerdictDraftReply } from '@touchstone/server';
import { currentOf, isConflict } from '../../../messages/problems.ts';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { useTRPCClient } from '../../../trpc.ts';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import type { VerdictWriting } from '../verdict/use-verdict-words.ts';
import type { VerdictDraft } from '../verdict/verdict-draft.ts';

/** What stands where others have changed it: the claim, or the words that are written together. */
type Current = ClaimDetail | { verdictDraft: VerdictDraftReply };

export function useSendToEditor(claim: ClaimDetail, draft: Draft<VerdictDraft>, writing: VerdictWriting, steps: ClaimSteps) {
  const client = useTRPCClient();
  const records = useClaimRecords();
  return useMutation({
    scope: { id: 'claim steps' },
    mutationFn: async ({
      point,
      confidence,
      contradictionReason,
    }: Pick<VerdictDraft, 'confidence' | 'contradictionReason'> & { point: string }) => {
      const { mine, contested, draftVersion } = writing.latest();
      // somebody else wrote in the last moment: what they changed is looked at first
      if (contested.length) return null;
      return client.verdicts.propose.mutate({
        claimId: claim.id,
        version: records.versionOf(claim),
        draftVersion,
        point,
        confidence,
        ...(contradictionReason && { contradictionReason }),
        ...mine,
      });
    },
    onSuccess: (after) => {
      if (!after) return;
      draft.forget();
      records.put(after);
      tellDone('Sent to the editor.', () => steps.withdraw(after));
    },
    onError: (error) => {
      if (!isConflict(error)) return void records.refresh(claim.id);
      const current = currentOf(error) as Current;
      if ('verdictDraft' in current) writing.takeIn(current.verdictDraft);
      else records.put(current);
    },
  });
}
