// What a person does in a thread: shown at once, taken back with the reason when the server says no, with a way to undo.
import { useMutation } from '@tanstack/react-query';
import type { CommentReply, Named, ThreadReply } from '@touchstone/server';
import { useMemo } from 'react';
import { useDesk } from '../../session/desk.ts';
import { useTRPCClient } from '../../trpc.ts';
import { tellDone } from '../../ui/toast-queue.ts';
import { type ThreadHome, useThreadRecords } from './thread-records.ts';

type Client = ReturnType<typeof useTRPCClient>;

interface Act {
  threadId: string;
  ask: (client: Client) => Promise<unknown>;
  foresee: (thread: ThreadReply) => ThreadReply;
  onDone?: () => void;
}

const changeComment = (thread: ThreadReply, commentId: string, changes: Partial<CommentReply>): ThreadReply => ({
  ...thread,
  comments: thread.comments.map((comment) => (comment.id === commentId ? { ...comment, ...changes } : comment)),
});

/** Id of a reply the server has not answered yet. */
export const UNSENT = 'unsent';

const unsent = (author: Named, body: string, mentions: Named[]): CommentReply => ({
  id: UNSENT,
  body,
  mentions,
  author,
  isByRecused: false,
  revision: 1,
  createdAt: new Date().toISOString(),
  editedAt: null,
});

export function useThreadActs(home: ThreadHome) {
  const client = useTRPCClient();
  const records = useThreadRecords(home);
  const { me, members } = useDesk();
  const acting = {
    mutationFn: ({ ask }: Act) => ask(client),
    onMutate: ({ threadId, foresee }: Act) => records.foresee(threadId, foresee),
    onSuccess: async (_answer: unknown, { onDone }: Act) => {
      await records.refresh();
      onDone?.();
    },
    onError: async (_error: unknown, _act: Act, takeBack?: () => void) => {
      takeBack?.();
      await records.refresh();
    },
  };
  const { mutate } = useMutation(acting);
  // whoever wrote the words is told of the problem where they wrote them
  const { mutateAsync: write } = useMutation({ ...acting, meta: { isProblemShownInPlace: true } });
  return useMemo(() => {
    const by = { id: me.id, name: me.name };
    const settled = () => ({ by, at: new Date().toISOString() });
    const reopen = (threadId: string, onDone?: () => void) =>
      mutate({
        threadId,
        ask: ({ comments }) => comments.reopenThread.mutate({ threadId }),
        foresee: (thread) => ({ ...thread, resolved: null }),
        ...(onDone && { onDone }),
      });
    const edit = (threadId: string, { id: commentId, revision }: CommentReply, body: string): Act => ({
      threadId,
      ask: ({ comments }) => comments.edit.mutate({ commentId, revision, body }),
      foresee: (thread) => changeComment(thread, commentId, { body, mentions: [...members] }),
    });
    return {
      /** Rejects when the server says no; the words are the caller's to keep. */
      reply: (threadId: string, body: string) =>
        write({
          threadId,
          ask: ({ comments }) => comments.reply.mutate({ threadId, body }),
          foresee: (thread) => ({ ...thread, comments: [...thread.comments, unsent(by, body, [...members])] }),
        }),
      edit: (threadId: string, comment: CommentReply, body: string) => write(edit(threadId, comment, body)),
      withdraw: (threadId: string, comment: CommentReply) => {
        const { id: commentId, body } = comment;
        mutate({
          threadId,
          ask: ({ comments }) => comments.withdraw.mutate({ commentId }),
          foresee: (thread) => changeComment(thread, commentId, { body: null }),
          onDone: () => tellDone('Comment withdrawn.', body === null ? undefined : () => mutate(edit(threadId, comment, body))),
        });
      },
      resolve: (threadId: string) =>
        mutate({
          threadId,
          ask: ({ comments }) => comments.resolveThread.mutate({ threadId }),
          foresee: (thread) => ({ ...thread, resolved: settled() }),
          onDone: () => tellDone('Thread resolved.', () => reopen(threadId)),
        }),
      reopen,
    };
  }, [mutate, write, me, members]);
}

export type ThreadActs = ReturnType<typeof useThreadActs>;
