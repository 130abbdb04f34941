// The right of reply: who was asked about the claim, until when, and what came of it.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { CLAIM_ACTION_WORDS } from '../../../messages/claim-words.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { OutcomeForm } from './OutcomeForm.tsx';
import { ReplyItem } from './ReplyItem.tsx';
import { RequestForm } from './RequestForm.tsx';
import { newRequest, requestOf } from './reply-draft.ts';

/** One form is open at a time: a new request, a request corrected, or its outcome. */
type Open = { form: 'ask' | 'waive' } | { form: 'edit' | 'record'; replyId: string } | null;

export function ReplyTab({ claim }: { claim: ClaimDetail }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const options = {
    meta: { isProblemShownInPlace: true } as const,
    onSuccess: records.put,
    onError: (error: unknown) => {
      if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
    },
  };
  const ask = useMutation(trpc.replies.ask.mutationOptions(options));
  const edit = useMutation(trpc.replies.edit.mutationOptions(options));
  const record = useMutation(trpc.replies.record.mutationOptions(options));
  const waive = useMutation(trpc.replies.waive.mutationOptions(options));
  const whenSaved = (forget: () => void) => ({
    onSuccess: () => {
      forget();
      close();
    },
  });
  const problemOf = ({ error }: { error: unknown }) => (error ? describeProblem(error) : undefined);
  const may = (action: 'askForReply' | 'recordReply' | 'waiveReply') => offerOf(claim.offers, action)?.length === 0;
  const isOpen = (form: 'edit' | 'record', replyId: string) => open?.form === form && 'replyId' in open && open.replyId === replyId;
  const show = (next: Open) => {
    for (const one of [ask, edit, record, waive]) one.reset();
    setOpen(next);
  };

  return (
    <div className="flex flex-col">
      {open?.form === 'ask' && (
        <RequestForm
          keptAs={`reply-request.of.${claim.id}`}
          start={newRequest(claim.claimant?.name ?? '', Date.now())}
          label={CLAIM_ACTION_WORDS.askForReply}
          isPending={ask.isPending}
          problem={problemOf(ask)}
          onClose={close}
          onSave={(request, forget) => ask.mutate({ claimId: claim.id, ...request }, whenSaved(forget))}
        />
      )}
      {claim.replies.length === 0 && open?.form !== 'ask' && (
        <EmptyState title="Nobody was asked for a reply">
          Whom the claim concerns should have their say before the verdict. Note who was asked, by what way and until when.
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {claim.replies.map((reply) => (
          <li key={reply.id}>
            {isOpen('edit', reply.id) ? (
              <RequestForm
                keptAs={`reply-request.${reply.id}`}
                start={requestOf(reply)}
                label="Save request"
                isPending={edit.isPending}
                problem={problemOf(edit)}
                onClose={close}
                onSave={(request, forget) => edit.mutate({ replyId: reply.id, version: reply.version, ...request }, whenSaved(forget))}
              />
            ) : (
              <ReplyItem
                reply={reply}
                canChange={may('recordReply') && reply.outcome !== 'waived'}
                onEdit={() => show({ form: 'edit', replyId: reply.id })}
                onRecord={() => show({ form: 'record', replyId: reply.id })}
              >
                {isOpen('record', reply.id) && (
                  <OutcomeForm
                    reply={reply}
                    isPending={record.isPending}
                    problem={problemOf(record)}
                    onClose={close}
                    onSave={({ outcome, answer, answeredOn }, forget) =>
                      record.mutate(
                        {
                          replyId: reply.id,
                          version: reply.version,
                          ...(outcome === 'answered' ? { outcome, answer, answeredOn } : { outcome }),
                        },
                        whenSaved(forget),
                      )
                    }
                  />
                )}
              </ReplyItem>
            )}
          </li>
        ))}
      </ul>
      {open?.form !== 'ask' && (
        <div className="flex gap-2 px-4 py-3">
          {may('askForReply') && (
            <Button size="small" onPress={() => show({ form: 'ask' })}>
              {CLAIM_ACTION_WORDS.askForReply}
            </Button>
          )}
          {may('waiveReply') && (
            <Button kind="bare" size="small" onPress={() => show({ form: 'waive' })}>
              {CLAIM_ACTION_WORDS.waiveReply}…
            </Button>
          )}
        </div>
      )}
      {open?.form === 'waive' && (
        <ReasonDialog
          title="Nobody is asked for a reply"
          explanation="Readers see the reason beside the verdict."
          confirm={CLAIM_ACTION_WORDS.waiveReply}
          isPending={waive.isPending}
          problem={problemOf(waive) ?? null}
          keptAs={`reason.waiveReply.${claim.id}`}
          onConfirm={(reason, forget) => waive.mutate({ claimId: claim.id, reason }, whenSaved(forget))}
          onClose={close}
        />
      )}
    </div>
  );
}
