// The member's notices: loaded, grouped by what they are about, marked as read or unread at once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NoticeReply } from '@touchstone/server';
import { useTRPC } from '../../trpc.ts';

export interface NoticeGroup {
  /** What the notices are about: a claim, else an article, else nothing of the desk's. */
  id: string;
  words: string;
  article: string | null;
  notices: NoticeReply[];
}

/** Notices about one thing together, where the newest of them stands. */
export function groupsOf(notices: readonly NoticeReply[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  for (const notice of notices) {
    const { claim, article } = notice;
    const id = claim?.id ?? article?.id ?? 'desk';
    const group = groups.get(id) ?? {
      id,
      words: claim?.words ?? article?.title ?? 'The desk',
      article: claim ? (article?.title ?? null) : null,
      notices: [],
    };
    group.notices.push(notice);
    groups.set(id, group);
  }
  return [...groups.values()];
}

export function useInbox() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const list = useQuery(trpc.inbox.list.queryOptions(undefined, { staleTime: 0 }));
  const listKey = trpc.inbox.list.queryKey();
  const unreadKey = trpc.inbox.unread.queryKey();
  const show = (notices: NoticeReply[] | undefined) => {
    queries.setQueryData(listKey, notices);
    queries.setQueryData(unreadKey, notices?.filter(({ isRead }) => !isRead).length);
  };
  const { mutate } = useMutation(
    trpc.inbox.mark.mutationOptions({
      onMutate: async ({ noticeIds, isRead }) => {
        await queries.cancelQueries({ queryKey: listKey });
        const before = queries.getQueryData(listKey);
        show(before?.map((notice) => (noticeIds.includes(notice.id) ? { ...notice, isRead } : notice)));
        return { before };
      },
      onError: (_error, _mark, context) => show(context?.before),
      onSettled: () => queries.invalidateQueries({ queryKey: unreadKey }),
    }),
  );
  const mark = (notices: readonly NoticeReply[], isRead: boolean) => {
    const noticeIds = notices.filter((notice) => notice.isRead !== isRead).map(({ id }) => id);
    if (noticeIds.length) mutate({ noticeIds, isRead });
  };
  return { list, mark };
}
