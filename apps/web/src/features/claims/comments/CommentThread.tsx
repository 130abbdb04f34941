// The notes of a thread, and the field for the next one.
import { useMutation } from '@tanstack/react-query';
import type { AppRouter, CommentReply } from '@touchstone/server';
import type { inferRouterInputs } from '@trpc/server';
import { useRef, useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { describeAge } from '../../../messages/times.ts';
import { useKept } from '../../../session/use-kept.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useFocusWhen } from '../detail/use-focus-when.ts';
import { useClaimRecords } from '../records/use-claim-records.ts';

export interface CommentThreadProps {
  claimId: string;
  target: inferRouterInputs<AppRouter>['comments']['add']['target'];
  comments: readonly CommentReply[];
  /** Null where nothing may be written. */
  canWrite: boolean;
  placeholder: string;
  isWanted?: boolean;
  onFocused?: () => void;
}

const nothing = () => {};

export function CommentThread({
  claimId,
  target,
  comments,
  canWrite,
  placeholder,
  isWanted = false,
  onFocused = nothing,
}: CommentThreadProps) {
  const now = Date.now();
  return (
    <div className="flex flex-col gap-3">
      {comments.length > 0 && (
        <ol className="flex flex-col gap-3">
          {comments.map((comment) => (
            <li key={comment.id} className="text-sm">
              <p className="text-xs text-faint">
                <span className="font-medium text-ink">{comment.author.name}</span> · {describeAge(comment.createdAt, now)}
              </p>
              <p dir="auto" className="whitespace-pre-wrap">
                {comment.body}
              </p>
            </li>
          ))}
        </ol>
      )}
      {canWrite && <CommentField claimId={claimId} target={target} placeholder={placeholder} isWanted={isWanted} onFocused={onFocused} />}
    </div>
  );
}

type CommentFieldProps = Required<Pick<CommentThreadProps, 'claimId' | 'target' | 'placeholder' | 'isWanted' | 'onFocused'>>;

function CommentField({ claimId, target, placeholder, isWanted, onFocused }: CommentFieldProps) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isHere, setIsHere] = useState(false);
  const [body, setBody] = useKept(`comment.${JSON.stringify(target)}`, '');
  useFocusWhen(isWanted, field, onFocused);
  const { mutate, isPending, error } = useMutation(
    trpc.comments.add.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: async () => {
        await records.refresh(claimId);
        setBody('');
      },
    }),
  );
  const send = () => {
    if (body.trim() && !isPending) mutate({ target, body });
  };
  useActions(isHere ? { 'form.submit': { perform: send } } : null);
  return (
    <div className="flex flex-col items-end gap-2">
      <TextArea
        label="Comment"
        isLabelHidden
        placeholder={placeholder}
        value={body}
        onChange={setBody}
        onFocus={() => setIsHere(true)}
        onBlur={() => setIsHere(false)}
        maxLength={20_000}
        rows={body ? 3 : 1}
        inputRef={field}
        errorMessage={error ? describeProblem(error) : undefined}
        className="w-full"
      />
      {(isHere || body) && (
        <Button size="small" shortcut="Mod+Enter" isPending={isPending} isDisabled={!body.trim()} onPress={send}>
          Comment
        </Button>
      )}
    </div>
  );
}
