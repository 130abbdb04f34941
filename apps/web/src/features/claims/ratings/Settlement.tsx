// How ratings that disagree were settled: the note in force, or the place to write it.
import { useMutation } from '@tanstack/react-query';
import type { AdjudicationReply, ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { useActions } from '../../../actions/use-actions.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { describeAge, describeMoment } from '../../../messages/times.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';

export function Settlement({ claim }: { claim: ClaimDetail }) {
  const { adjudication, disagree } = claim.ratings;
  const [isRewriting, setIsRewriting] = useState(false);
  const canSettle = disagree && offerOf(claim.offers, 'adjudicate')?.length === 0;
  const isWriting = canSettle && (isRewriting || !adjudication?.isInForce);
  if (!adjudication && !isWriting) return null;
  return (
    <section aria-labelledby="settled" className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
      <h3 id="settled" className="text-xs font-semibold">
        How the difference was settled
      </h3>
      {adjudication && <Note adjudication={adjudication} />}
      {isWriting && <SettlementForm claim={claim} onDone={() => setIsRewriting(false)} />}
      {canSettle && !isWriting && (
        <div>
          <Button size="small" onPress={() => setIsRewriting(true)}>
            Settle it anew
          </Button>
        </div>
      )}
    </section>
  );
}

function Note({ adjudication: { note, by, at, isInForce } }: { adjudication: AdjudicationReply }) {
  return (
    <>
      <p dir="auto" className="whitespace-pre-wrap">
        {note}
      </p>
      <p className="text-xs text-faint">
        {by.name}{' '}
        <time dateTime={at} title={describeMoment(at)}>
          {describeAge(at, Date.now())}
        </time>
      </p>
      {!isInForce && <p className="text-caution">A rating was revised or added since, so this no longer holds.</p>}
    </>
  );
}

function SettlementForm({ claim, onDone }: { claim: ClaimDetail; onDone: () => void }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const draft = useDraft(`adjudication.${claim.id}`, '');
  const note = draft.value;
  const { mine, others } = claim.ratings;
  const { mutate, isPending, error } = useMutation(
    trpc.ratings.adjudicate.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: (after) => {
        draft.forget();
        records.put(after);
        tellDone('The difference is settled.');
        onDone();
      },
      onError: (problem) => {
        if (isConflict(problem)) records.put(currentOf(problem) as ClaimDetail);
      },
    }),
  );
  const missing = note.trim() ? [] : ['Write down how the difference was settled.'];
  const submit = () => {
    const seen = [...(mine ? [mine] : []), ...(others ?? [])].map(({ member, revision }) => ({ memberId: member.id, revision }));
    if (!missing.length && !isPending) mutate({ claimId: claim.id, note, seen });
  };
  useActions({ 'form.submit': { perform: submit, blockedBy: missing } });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea
        label="How it was settled"
        placeholder="What decided between them; readers will see it"
        value={note}
        onChange={draft.set}
        maxLength={5_000}
      />
      {error && (
        <p role="alert" className="text-danger">
          {describeProblem(error)}
        </p>
      )}
      <TwoDrafts name="How it was settled" draft={draft} wordsOf={(words) => ({ Note: words })} />
      <div className="flex items-center justify-end gap-3">
        <DraftSign safety={draft.safety} />
        <Button type="submit" kind="primary" shortcut="Mod+Enter" isPending={isPending} blockedBy={missing}>
          Settle
        </Button>
      </div>
    </form>
  );
}
