// One change an editor asks for: the words it is pinned to, the talk under it, and whether it is done.
import { useMutation } from '@tanstack/react-query';
import type { ChangeRequestReply, ClaimDetail, VerdictReply } from '@touchstone/server';
import { lazy, Suspense, useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { VERDICT_PART_WORDS } from '../../../messages/desk-words.ts';
import { currentOf, describeProblem, isConflict } from '../../../messages/problems.ts';
import { describeAge } from '../../../messages/times.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { Threads } from '../../comments/Threads.tsx';
import { useClaimRecords } from '../records/use-claim-records.ts';
import { PinnedPart } from './PinnedPart.tsx';

const ReasonDialog = lazy(() => import('../../../ui/ReasonDialog.tsx').then((module) => ({ default: module.ReasonDialog })));

export interface ChangeRequestItemProps {
  claim: ClaimDetail;
  /** The version it was asked on. */
  verdict: VerdictReply;
  request: ChangeRequestReply;
}

export function ChangeRequestItem({ claim, verdict, request }: ChangeRequestItemProps) {
  const { part, note, requestedBy, requestedAt, resolved, thread } = request;
  const [isReplying, setIsReplying] = useState(false);
  const [isFieldWanted, setIsFieldWanted] = useState(false);
  const resolving = offerOf(claim.offers, 'resolveChangeRequest');
  const reopening = offerOf(claim.offers, 'reopenChangeRequest');
  const canReply = offerOf(claim.offers, 'comment') !== null;
  const reply = () => {
    setIsReplying(true);
    setIsFieldWanted(true);
  };
  return (
    <div className={classes('flex flex-col gap-1.5 border-s-2 ps-3 text-sm', resolved ? 'border-line-strong' : 'border-caution')}>
      <p className="text-xs text-faint">
        <span className="font-medium text-ink">{VERDICT_PART_WORDS[part]}</span> · {requestedBy.name} on version {verdict.number},{' '}
        {describeAge(requestedAt, Date.now())}
      </p>
      <PinnedPart verdict={verdict} part={part} />
      <p dir="auto" className="whitespace-pre-wrap">
        {note}
      </p>
      {resolved ? (
        <p className="text-xs text-muted">
          Done by {resolved.by?.name ?? 'somebody who left'}
          {resolved.resolution && `: ${resolved.resolution}`}
        </p>
      ) : (
        <p className="sr-only">Still open</p>
      )}
      {(thread || isReplying) && (
        <Threads
          claim={claim}
          target={{ on: 'changeRequest', changeRequestId: request.id }}
          threads={thread ? [thread] : []}
          placeholder="Reply"
          isWanted={isFieldWanted}
          onFocused={() => setIsFieldWanted(false)}
        />
      )}
      {!resolved && resolving && <Resolve requestId={request.id} blockedBy={resolving} />}
      <div className="-ms-2 flex gap-1 empty:hidden">
        {canReply && !thread && !isReplying && (
          <Button kind="bare" size="small" className="text-muted" onPress={reply}>
            Reply
          </Button>
        )}
        {resolved && reopening && <AskAgain requestId={request.id} blockedBy={reopening} />}
      </div>
    </div>
  );
}

/** What both acts on a request do with the server's answer. */
function useAnswers(onDone: () => void) {
  const records = useClaimRecords();
  return {
    meta: { isProblemShownInPlace: true } as const,
    onSuccess: (after: ClaimDetail) => {
      records.put(after);
      onDone();
    },
    onError: (problem: unknown) => {
      if (isConflict(problem)) records.put(currentOf(problem) as ClaimDetail);
    },
  };
}

function Resolve({ requestId, blockedBy }: { requestId: string; blockedBy: readonly string[] }) {
  const trpc = useTRPC();
  const draft = useDraft(`resolution.${requestId}`, '');
  const resolution = draft.value;
  const answers = useAnswers(draft.forget);
  const { mutate, isPending, error } = useMutation(trpc.verdicts.resolveChangeRequest.mutationOptions(answers));
  return (
    <form
      className="flex flex-wrap items-start gap-2"
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
        onChange={draft.set}
        maxLength={5_000}
        errorMessage={error ? describeProblem(error) : undefined}
        className="flex-1"
      />
      <Button type="submit" isPending={isPending} blockedBy={blockedBy}>
        Mark as done
      </Button>
      <DraftSign safety={draft.safety} />
      <TwoDrafts name="How it was done" draft={draft} wordsOf={(words) => ({ 'How it was done': words })} />
    </form>
  );
}

function AskAgain({ requestId, blockedBy }: { requestId: string; blockedBy: readonly string[] }) {
  const trpc = useTRPC();
  const [isAsking, setIsAsking] = useState(false);
  const answers = useAnswers(() => setIsAsking(false));
  const { mutate, isPending, error } = useMutation(trpc.verdicts.reopenChangeRequest.mutationOptions(answers));
  return (
    <>
      <Button kind="bare" size="small" className="text-muted" blockedBy={blockedBy} onPress={() => setIsAsking(true)}>
        Ask again
      </Button>
      <Suspense>
        {isAsking && (
          <ReasonDialog
            title="Ask for this change again"
            explanation="Say what is still missing. It stands under the request, and the verdict cannot be approved until it is done."
            confirm="Ask again"
            isPending={isPending}
            problem={error ? describeProblem(error) : null}
            keptAs={`reason.askAgain.${requestId}`}
            onConfirm={(reason, forget) => mutate({ changeRequestId: requestId, reason }, { onSuccess: forget })}
            onClose={() => setIsAsking(false)}
          />
        )}
      </Suspense>
    </>
  );
}
