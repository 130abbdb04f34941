// The claim's evidence: what there is, and the form for more.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail, EvidenceReply } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { type EvidenceFields, evidenceFieldsOf, evidenceOf, NO_EVIDENCE } from './evidence-draft.ts';

export interface EvidenceTabProps {
  claim: ClaimDetail;
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
  given: Partial<EvidenceFields> | undefined;
}

export function EvidenceTab({ claim, isAdding, onAdding, given }: EvidenceTabProps) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const [editingId, setEditingId] = useState<string | null>(null);
  const shown = { isProblemShownInPlace: true } as const;
  const add = useMutation(trpc.evidence.add.mutationOptions({ meta: shown, onSuccess: records.put }));
  const edit = useMutation(
    trpc.evidence.edit.mutationOptions({
      meta: shown,
      onSuccess: records.put,
      onError: (error) => {
        if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
      },
    }),
  );
  const restore = useMutation(trpc.evidence.restore.mutationOptions({ onSuccess: records.put }));
  const remove = useMutation(
    trpc.evidence.remove.mutationOptions({
      onSuccess: (after, { evidenceId }) => {
        records.put(after);
        tellDone('Evidence removed.', () => restore.mutate({ evidenceId }));
      },
    }),
  );
  const canChange = offerOf(claim.offers, 'changeEvidence') !== null;
  const canComment = offerOf(claim.offers, 'comment') !== null;

  const item = (evidence: EvidenceReply) =>
    editingId === evidence.id ? (
      <li key={evidence.id}>
        <EvidenceForm
          keptAs={`evidence.${evidence.id}`}
          start={evidenceFieldsOf(evidence)}
          label="Save evidence"
          isPending={edit.isPending}
          problem={edit.error ? describeProblem(edit.error) : undefined}
          onClose={() => setEditingId(null)}
          onSave={(draft, forget) =>
            draft.stance &&
            edit.mutate(
              { evidenceId: evidence.id, version: evidence.version, ...evidenceOf(draft, draft.stance) },
              {
                onSuccess: () => {
                  forget();
                  setEditingId(null);
                },
              },
            )
          }
        />
      </li>
    ) : (
      <EvidenceItem
        key={evidence.id}
        evidence={evidence}
        claim={claim}
        canChange={canChange}
        canComment={canComment}
        onEdit={() => setEditingId(evidence.id)}
        onRemove={() => remove.mutate({ evidenceId: evidence.id })}
      />
    );
  return (
    <div>
      {canChange && !isAdding && claim.evidence.length > 0 && (
        <div className="flex border-b border-line px-2 py-1.5">
          <Button kind="bare" size="small" shortcut="e" onPress={() => onAdding(true)}>
            Add evidence
          </Button>
        </div>
      )}
      {canChange && isAdding && (
        <EvidenceForm
          keptAs={`evidence.of.${claim.id}`}
          start={NO_EVIDENCE}
          given={given}
          label="Add evidence"
          isPending={add.isPending}
          problem={add.error ? describeProblem(add.error) : undefined}
          onClose={() => onAdding(false)}
          onSave={(draft, forget) =>
            draft.stance &&
            add.mutate(
              { claimId: claim.id, ...evidenceOf(draft, draft.stance) },
              {
                onSuccess: () => {
                  forget();
                  onAdding(false);
                },
              },
            )
          }
        />
      )}
      <ul>{claim.evidence.map(item)}</ul>
      {!claim.evidence.length && !isAdding && (
        <EmptyState
          title="No evidence yet"
          action={
            canChange && (
              <Button shortcut="e" onPress={() => onAdding(true)}>
                Add evidence
              </Button>
            )
          }
        >
          A source’s own words, and whether they support or refute the claim.
        </EmptyState>
      )}
    </div>
  );
}
