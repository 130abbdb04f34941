// What raters hold against the answer, to be printed with it; one's own can be written, changed and taken back.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { useDesk } from '../../../session/desk.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';

export function Dissents({ claim }: { claim: ClaimDetail }) {
  const { me } = useDesk();
  const { dissents } = claim.ratings;
  const mine = dissents.find(({ member }) => member.id === me.id);
  const canWrite = offerOf(claim.offers, 'dissent')?.length === 0;
  const [isWriting, setIsWriting] = useState(false);
  if (!dissents.length && !canWrite) return null;
  return (
    <section aria-labelledby="dissents" className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
      <h3 id="dissents" className="text-xs font-semibold">
        Dissent
      </h3>
      {dissents.map(({ member, text }) => (
        <div key={member.id}>
          <p className="text-xs text-faint">{member.id === me.id ? 'You' : member.name}</p>
          <p dir="auto" className="whitespace-pre-wrap">
            {text}
          </p>
        </div>
      ))}
      {canWrite &&
        (isWriting ? (
          <DissentForm claim={claim} written={mine?.text ?? ''} onDone={() => setIsWriting(false)} />
        ) : (
          <MyDissent claim={claim} hasOne={mine !== undefined} onWrite={() => setIsWriting(true)} />
        ))}
    </section>
  );
}

function MyDissent({ claim, hasOne, onWrite }: { claim: ClaimDetail; hasOne: boolean; onWrite: () => void }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const { mutate, isPending } = useMutation(trpc.ratings.withdrawDissent.mutationOptions({ onSuccess: (after) => records.put(after) }));
  return (
    <>
      {!hasOne && <p className="text-muted">Not convinced? Say so in print, under your name.</p>}
      <div className="flex gap-2">
        <Button size="small" onPress={onWrite}>
          {hasOne ? 'Change my dissent' : 'Write a dissent'}
        </Button>
        {hasOne && (
          <Button size="small" isPending={isPending} onPress={() => mutate({ claimId: claim.id })}>
            Take it back
          </Button>
        )}
      </div>
    </>
  );
}

function DissentForm({ claim, written, onDone }: { claim: ClaimDetail; written: string; onDone: () => void }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const draft = useDraft(`dissent.${claim.id}`, written);
  const text = draft.value;
  const { mutate, isPending } = useMutation(
    trpc.ratings.dissent.mutationOptions({
      onSuccess: (after) => {
        draft.forget();
        records.put(after);
        tellDone('Your dissent will be printed with the verdict.');
        onDone();
      },
    }),
  );
  const missing = text.trim() ? [] : ['Write down what you hold against it.'];
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing.length && !isPending) mutate({ claimId: claim.id, text });
      }}
    >
      <TextArea
        label="Your dissent"
        placeholder="What you hold against the answer"
        value={text}
        onChange={draft.set}
        maxLength={5_000}
        autoFocus
      />
      <TwoDrafts name="Your dissent" draft={draft} wordsOf={(words) => ({ Dissent: words })} />
      <div className="flex items-center justify-end gap-2">
        <DraftSign safety={draft.safety} />
        <Button size="small" onPress={onDone}>
          Leave it
        </Button>
        <Button size="small" type="submit" kind="primary" isPending={isPending} blockedBy={missing}>
          Print my dissent
        </Button>
      </div>
    </form>
  );
}
