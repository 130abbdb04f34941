// One thread: its comments, the reply, and whether the matter is settled; a settled one is folded to a line.
import type { ThreadReply } from '@touchstone/server';
import { useId, useState } from 'react';
import { describeAge } from '../../messages/times.ts';
import { Button } from '../../ui/Button.tsx';
import { CommentField } from './CommentField.tsx';
import { CommentItem } from './CommentItem.tsx';
import type { ThreadActs } from './use-thread-acts.ts';

export interface ThreadItemProps {
  thread: ThreadReply;
  acts: ThreadActs;
  canWrite: boolean;
  /** Sentences that bar settling; null where it is not offered. */
  settling: readonly string[] | null;
  unnamed?: readonly string[];
  /** Id of the comment the address leads to. */
  soughtId?: string | undefined;
}

export function ThreadItem({ thread, acts, canWrite, settling, unnamed = [], soughtId }: ThreadItemProps) {
  const listId = useId();
  const isSought = thread.comments.some(({ id }) => id === soughtId);
  const [isUnfolded, setIsUnfolded] = useState(isSought);
  const [isReplying, setIsReplying] = useState(false);
  const { id, comments, resolved } = thread;
  const isOpen = !resolved || isUnfolded;
  const [first] = comments;
  return (
    <li className="flex flex-col gap-2">
      {resolved && (
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
          <span>
            ✓ Resolved by {resolved.by.name} {describeAge(resolved.at, Date.now())}
          </span>
          <Button
            kind="bare"
            size="small"
            aria-expanded={isOpen}
            aria-controls={listId}
            className="text-muted"
            onPress={() => setIsUnfolded((before) => !before)}
          >
            {isOpen ? 'Fold' : `Show ${comments.length === 1 ? '1 comment' : `${comments.length} comments`}`}
          </Button>
          {settling && (
            <Button kind="bare" size="small" className="text-muted" blockedBy={settling} onPress={() => acts.reopen(id)}>
              Reopen
            </Button>
          )}
        </p>
      )}
      <ol id={listId} hidden={!isOpen} className="flex flex-col gap-2">
        {isOpen &&
          comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              threadId={id}
              acts={acts}
              canWrite={canWrite}
              isSought={comment.id === soughtId}
            />
          ))}
      </ol>
      {isOpen && isReplying && (
        <CommentField
          keptAs={`reply.${id}`}
          label={`Reply to ${first?.author.name ?? 'this'}`}
          placeholder="Reply"
          submitWord="Reply"
          unnamed={unnamed}
          isAutoFocused
          onCancel={() => setIsReplying(false)}
          onSend={async (body) => {
            await acts.reply(id, body);
            setIsReplying(false);
          }}
        />
      )}
      {isOpen && !isReplying && (
        <div className="-ms-2 flex gap-1 empty:hidden">
          {canWrite && (
            <Button kind="bare" size="small" className="text-muted" onPress={() => setIsReplying(true)}>
              Reply
            </Button>
          )}
          {!resolved && settling && (
            <Button kind="bare" size="small" className="text-muted" blockedBy={settling} onPress={() => acts.resolve(id)}>
              Resolve
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
