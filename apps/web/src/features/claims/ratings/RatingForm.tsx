// One's own judgement of the claim: a point, how sure, and why.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import type { Dispatch, SetStateAction } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { PointChoice } from './PointChoice.tsx';
import type { RatingDraft } from './rating-draft.ts';

export interface RatingFormProps {
  claim: ClaimDetail;
  draft: RatingDraft;
  setDraft: Dispatch<SetStateAction<RatingDraft>>;
  blockedBy: readonly string[];
  onDone: () => void;
}

export function RatingForm({ claim, draft, setDraft, blockedBy, onDone }: RatingFormProps) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const set = (change: Partial<RatingDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { mutate, isPending, error } = useMutation(
    trpc.ratings.submit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: async () => {
        await records.refresh(claim.id);
        tellDone('Your rating is in.');
        onDone();
      },
    }),
  );
  const missing = [...blockedBy, ...(draft.point ? [] : ['Choose a point of the scale.'])];
  const { point } = draft;
  const submit = () => {
    if (point && !missing.length && !isPending) mutate({ claimId: claim.id, ...draft, point });
  };
  useActions({ 'form.submit': { perform: submit, blockedBy: missing } });
  return (
    <form
      aria-label="Your rating"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PointChoice label="Your rating" value={point} onChange={(key) => set({ point: key })} hasKeys />
      <ConfidenceChoice value={draft.confidence} onChange={(confidence) => set({ confidence })} />
      <TextArea
        label="Why"
        placeholder="What decides it for you"
        value={draft.rationale}
        onChange={(rationale) => set({ rationale })}
        maxLength={20_000}
      />
      {error && (
        <p role="alert" className="text-sm text-danger">
          {describeProblem(error)}
        </p>
      )}
      <div className="flex justify-end">
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          {claim.ratings.mine ? 'Revise rating' : 'Submit rating'}
        </Button>
      </div>
    </form>
  );
}
