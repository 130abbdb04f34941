// One comment of a thread: who, when, the words, and what its author can do with it.
import { includesRole } from '@touchstone/domain';
import type { CommentReply } from '@touchstone/server';
import { lazy, Suspense, useState } from 'react';
import { describeAge, describeMoment } from '../../messages/times.ts';
import { useDesk } from '../../session/desk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { CommentBody } from './CommentBody.tsx';
import { CommentField } from './CommentField.tsx';
import { type ThreadActs, UNSENT } from './use-thread-acts.ts';

const CommentHistory = lazy(() => import('./CommentHistory.tsx').then((module) => ({ default: module.CommentHistory })));

export interface CommentItemProps {
  comment: CommentReply;
  threadId: string;
  acts: ThreadActs;
  /** May this member write here at all? */
  canWrite: boolean;
  /** The address leads to this comment. */
  isSought: boolean;
}

export function CommentItem({ comment, threadId, acts, canWrite, isSought }: CommentItemProps) {
  const { me } = useDesk();
  const [isEditing, setIsEditing] = useState(false);
  const [isHistoryOpen, setIsHistoryOpen] = useState(false);
  const { id, author, body, mentions, revision, createdAt, editedAt, isByRecused } = comment;
  const isMine = author.id === me.id && id !== UNSENT;
  const hasHistory = body === null ? isMine || includesRole(me.role, 'editor') : revision > 1;
  return (
    <li
      // an address can lead here: the comment is brought into view when it is first drawn
      ref={isSought ? (element) => element?.scrollIntoView({ block: 'center' }) : null}
      className={classes('group/comment text-sm', isSought && '-mx-2 rounded bg-chosen px-2 py-1')}
    >
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-faint">
        <span className="font-medium text-ink">{author.name}</span>
        {isByRecused && <Badge>recused</Badge>}
        <time dateTime={createdAt} title={describeMoment(createdAt)}>
          {id === UNSENT ? 'sending …' : describeAge(createdAt, Date.now())}
        </time>
        {hasHistory && (
          <Button kind="bare" size="small" className="h-5! px-1! text-faint" onPress={() => setIsHistoryOpen(true)}>
            {body === null ? 'What it said' : `edited${editedAt ? ` ${describeAge(editedAt, Date.now())}` : ''}`}
          </Button>
        )}
        {isMine && canWrite && body !== null && !isEditing && (
          <span className="ms-auto flex">
            <Button kind="bare" size="small" className="h-5! px-1! text-faint" onPress={() => setIsEditing(true)}>
              Edit
            </Button>
            <Button kind="bare" size="small" className="h-5! px-1! text-faint" onPress={() => acts.withdraw(threadId, comment)}>
              Withdraw
            </Button>
          </span>
        )}
      </p>
      {isEditing && body !== null ? (
        <CommentField
          keptAs={`comment-edit.${id}.${revision}`}
          label="Your comment"
          placeholder="Your comment"
          submitWord="Save"
          initialBody={body}
          isAutoFocused
          onCancel={() => setIsEditing(false)}
          onSend={async (words) => {
            await acts.edit(threadId, comment, words);
            setIsEditing(false);
          }}
        />
      ) : body === null ? (
        <p className="text-muted italic">Withdrawn by {author.name}</p>
      ) : (
        <CommentBody body={body} mentions={mentions} />
      )}
      <Suspense>{isHistoryOpen && <CommentHistory comment={comment} onClose={() => setIsHistoryOpen(false)} />}</Suspense>
    </li>
  );
}
