// The threads on one thing, and the field that opens another.
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ClaimDetail, ThreadReply } from '@touchstone/server';
import { offerOf } from '../../actions/offers.ts';
import { useTRPC } from '../../trpc.ts';
import { CommentField } from './CommentField.tsx';
import { ThreadItem } from './ThreadItem.tsx';
import { type ThreadTarget, useThreadRecords } from './thread-records.ts';
import { useThreadActs } from './use-thread-acts.ts';

export interface ThreadListProps {
  claim: ClaimDetail;
  target: ThreadTarget;
  threads: readonly ThreadReply[];
  placeholder: string;
  isWanted?: boolean;
  onFocused?: () => void;
}

export function ThreadList({ claim, target, threads, placeholder, isWanted = false, onFocused }: ThreadListProps) {
  const trpc = useTRPC();
  const home = { claimId: claim.id };
  const records = useThreadRecords(home);
  const acts = useThreadActs(home);
  const { comment: soughtId } = useSearch({ strict: false });
  const add = useMutation(trpc.comments.add.mutationOptions({ meta: { isProblemShownInPlace: true }, onSuccess: records.refresh }));
  const canWrite = offerOf(claim.offers, 'comment') !== null;
  const unnamed = claim.recusals.map(({ member }) => member.id);
  return (
    <div className="flex flex-col gap-3">
      {threads.length > 0 && (
        <ol className="flex flex-col gap-3 divide-y divide-line [&>li]:pb-2">
          {threads.map((thread) => (
            <ThreadItem
              key={thread.id}
              thread={thread}
              acts={acts}
              canWrite={canWrite}
              settling={target.on === 'changeRequest' ? null : offerOf(claim.offers, thread.resolved ? 'reopenThread' : 'resolveThread')}
              unnamed={unnamed}
              soughtId={soughtId}
            />
          ))}
        </ol>
      )}
      {canWrite && !(target.on === 'changeRequest' && threads.length > 0) && (
        <CommentField
          keptAs={`comment.${JSON.stringify(target)}`}
          label="Comment"
          placeholder={placeholder}
          submitWord="Comment"
          unnamed={unnamed}
          onSend={(body) => add.mutateAsync({ target, body })}
          isWanted={isWanted}
          {...(onFocused && { onFocused })}
        />
      )}
    </div>
  );
}
