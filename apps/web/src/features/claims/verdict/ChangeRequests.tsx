// What the editor asks to be changed, pinned to parts of the verdict, and the word on how each was done.
import { useMutation } from '@tanstack/react-query';
import type { ChangeRequestReply, ClaimDetail } from '@touchstone/server';
import { offerOf } from '../../../actions/offers.ts';
import { VERDICT_PART_WORDS } from '../../../messages/desk-words.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { forgetKept, useKept } from '../../../session/use-kept.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useClaimRecords } from '../records/use-claim-records.ts';

export function ChangeRequests({ claim, requests }: { claim: ClaimDetail; requests: readonly ChangeRequestReply[] }) {
  const blockedBy = offerOf(claim.offers, 'resolveChangeRequest');
  return (
    <ul className="flex flex-col gap-3">
      {requests.map((request) => (
        <li key={request.id} className="flex flex-col gap-1.5 border-s-2 border-caution ps-3 text-sm">
          <p className="text-xs text-faint">
            <span className="font-medium text-ink">{VERDICT_PART_WORDS[request.part]}</span> · {request.requestedBy.name}
          </p>
          <p dir="auto" className="whitespace-pre-wrap">
            {request.note}
          </p>
          {request.resolved ? (
            <p className="text-xs text-muted">
              Done by {request.resolved.by?.name ?? 'somebody who left'}
              {request.resolved.resolution && `: ${request.resolved.resolution}`}
            </p>
          ) : (
            blockedBy && <Resolve requestId={request.id} blockedBy={blockedBy} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Resolve({ requestId, blockedBy }: { requestId: string; blockedBy: readonly string[] }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const key = `resolution.${requestId}`;
  const [resolution, setResolution] = useKept(key, '');
  const { mutate, isPending, error } = useMutation(
    trpc.verdicts.resolveChangeRequest.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: (after) => {
        forgetKept(key);
        records.put(after);
      },
      onError: (problem) => {
        if (isConflict(problem)) records.put(currentOf(problem) as ClaimDetail);
      },
    }),
  );
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ changeRequestId: requestId, resolution });
      }}
    >
      <TextField
        label="How it was done"
        isLabelHidden
        placeholder="How it was done"
        value={resolution}
        onChange={setResolution}
        maxLength={5_000}
        errorMessage={error ? describeProblem(error) : undefined}
        className="flex-1"
      />
      <Button type="submit" isPending={isPending} blockedBy={blockedBy}>
        Mark as done
      </Button>
    </form>
  );
}
