// What the member was told: the unread first, grouped by claim, each leading to its place.
import type { NoticeReply } from '@touchstone/server';
import { lazy, Suspense, useState } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { NoticeRow } from './NoticeRow.tsx';
import { groupsOf, useInbox } from './use-inbox.ts';
import { WorkState } from './WorkState.tsx';

const NoticeChoicesDialog = lazy(() => import('./NoticeChoicesDialog.tsx').then((module) => ({ default: module.NoticeChoicesDialog })));

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-notice]')];

/** Puts the keyboard on the next notice, the first one when it is on none. */
function step(by: 1 | -1) {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}

export function InboxScreen() {
  const { me } = useDesk();
  const { list, mark } = useInbox();
  const [isChoosing, setIsChoosing] = useState(false);
  const notices = list.data ?? [];
  const unread = notices.filter(({ isRead }) => !isRead);
  const markAll = () => {
    mark(unread, true);
    tellDone(`${unread.length === 1 ? '1 notice' : `${unread.length} notices`} marked as read.`, () =>
      mark(
        unread.map((notice) => ({ ...notice, isRead: true })),
        false,
      ),
    );
  };
  const toggle = () => {
    const here = document.activeElement;
    const notice = here instanceof HTMLElement && notices.find(({ id }) => id === here.dataset.notice);
    if (notice) mark([notice], !notice.isRead);
  };
  useActions({
    'inbox.next': { perform: () => step(1) },
    'inbox.previous': { perform: () => step(-1) },
    'inbox.mark': { perform: toggle },
    ...(unread.length > 0 && { 'inbox.markAll': { perform: markAll } }),
  });
  return (
    <div className="scroll-pane h-full bg-paper">
      <ScreenHeader title="Inbox" note={list.data && (unread.length ? `${unread.length} unread` : 'All read')}>
        <Button kind="bare" onPress={() => setIsChoosing(true)}>
          What I am told
        </Button>
        {unread.length > 0 && (
          <Button shortcut="E" onPress={markAll}>
            Mark all as read
          </Button>
        )}
      </ScreenHeader>
      {me.role === 'admin' && <WorkState />}
      {list.isPending && <Skeleton lines={8} label="Loading the inbox" className="p-4" />}
      {list.isError && (
        <ErrorState title="The inbox could not be loaded" message={describeProblem(list.error)} onRetry={() => void list.refetch()} />
      )}
      {list.data?.length === 0 && (
        <EmptyState title="Nothing yet">
          When somebody mentions you, gives you a claim or decides on your verdict, it stands here and leads you to the place.
        </EmptyState>
      )}
      <div className="mx-auto max-w-3xl px-2 pb-8">
        <Groups title="Unread" notices={unread} onMark={mark} />
        <Groups title="Read" notices={notices.filter(({ isRead }) => isRead)} onMark={mark} />
      </div>
      <Suspense>{isChoosing && <NoticeChoicesDialog onClose={() => setIsChoosing(false)} />}</Suspense>
    </div>
  );
}

interface GroupsProps {
  title: string;
  notices: readonly NoticeReply[];
  onMark: (notices: readonly NoticeReply[], isRead: boolean) => void;
}

function Groups({ title, notices, onMark }: GroupsProps) {
  if (notices.length === 0) return null;
  return (
    <section aria-label={title} className="pt-3">
      <h2 className="px-2 pb-1 text-xs font-medium text-muted">{title}</h2>
      {groupsOf(notices).map((group) => (
        <section key={group.id} aria-label={`${group.words} (${title.toLowerCase()})`} className="border-t border-line py-2">
          <h3 dir="auto" className="truncate px-2 text-sm font-semibold" title={group.words}>
            {group.words}
          </h3>
          {group.article && <p className="truncate px-2 text-xs text-faint">{group.article}</p>}
          <ul className="pt-1">
            {group.notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} onMark={(isRead) => onMark([notice], isRead)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
