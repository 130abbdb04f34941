// Every wording a comment had, each with what changed from the one before.
import { useQuery } from '@tanstack/react-query';
import type { CommentReply } from '@touchstone/server';
import { describeProblem } from '../../messages/problems.ts';
import { describeMoment } from '../../messages/times.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DiffText } from '../../ui/DiffText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { handlesOf, wordsOf } from './handles.ts';

export function CommentHistory({ comment, onClose }: { comment: CommentReply; onClose: () => void }) {
  const trpc = useTRPC();
  const { members } = useDesk();
  const { data: revisions, error, refetch } = useQuery(trpc.comments.revisions.queryOptions({ commentId: comment.id }, { staleTime: 0 }));
  const handles = handlesOf(members);
  return (
    <Dialog title={`What ${comment.author.name} wrote`} isOpen onClose={onClose} width="medium">
      {error && <ErrorState title="The history could not be loaded" message={describeProblem(error)} onRetry={() => void refetch()} />}
      {!revisions && !error && <Skeleton lines={3} label="Loading what was written" />}
      <ol className="flex flex-col gap-4">
        {revisions?.map(({ number, body, writtenAt }, index) => {
          const before = revisions[index - 1]?.body;
          return (
            <li key={number} className="text-sm">
              <p className="text-xs text-faint">
                Version {number} · <time dateTime={writtenAt}>{describeMoment(writtenAt)}</time>
              </p>
              <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                <DiffText before={before === undefined ? null : wordsOf(before, handles)} after={wordsOf(body, handles)} />
              </p>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
