// One's own judgement of the claim: a point, how sure, and why.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { useActions } from '../../../actions/use-actions.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { useDesk } from '../../../session/desk.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { PointChoice } from './PointChoice.tsx';
import { type RatingDraft, ratingWords } from './rating-draft.ts';

export interface RatingFormProps {
  claim: ClaimDetail;
  draft: Draft<RatingDraft>;
  blockedBy: readonly string[];
  onDone: () => void;
}

export function RatingForm({ claim, draft: kept, blockedBy, onDone }: RatingFormProps) {
  const trpc = useTRPC();
  const { scale } = useDesk();
  const records = useClaimRecords();
  const draft = kept.value;
  const set = (change: Partial<RatingDraft>) => kept.set((before) => ({ ...before, ...change }));
  const { mutate, isPending, error } = useMutation(
    trpc.ratings.submit.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onError: () => records.refresh(claim.id),
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
    if (point && !missing.length && !isPending) mutate({ claimId: claim.id, ...draft, point, follows: claim.ratings.mine?.revision ?? 0 });
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
      <TwoDrafts name="Your rating" draft={kept} wordsOf={(words) => ratingWords(words, scale)} />
      <div className="flex items-center justify-end gap-3">
        <DraftSign safety={kept.safety} />
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          {claim.ratings.mine ? 'Revise rating' : 'Submit rating'}
        </Button>
      </div>
    </form>
  );
}
