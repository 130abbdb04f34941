// The way between the rooms of the desk: signs with their words at the left, a bar below on a phone.
import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import { Bell, FileCheck2, Inbox, LayoutList, Newspaper } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUnreadCount } from '../features/inbox/use-unread-count.ts';
import { MemberMenu } from './MemberMenu.tsx';

const ITEM =
  'relative flex flex-col items-center justify-center gap-0.5 rounded px-1 py-1.5 text-2xs text-muted outline-offset-[-2px] hover:bg-hover hover:text-ink data-[status=active]:bg-pressed data-[status=active]:font-medium data-[status=active]:text-ink max-pane:flex-1';

/** `isHere` where the address alone does not tell that this is the room one is in. */
function RailLink({ icon, children, isHere, ...rest }: LinkProps & { icon: ReactNode; children: ReactNode; isHere?: boolean }) {
  return (
    <Link {...rest} className={ITEM} {...(isHere && { 'data-status': 'active', 'aria-current': 'page' })}>
      {icon}
      {children}
    </Link>
  );
}

const SIGN = { size: 18, strokeWidth: 1.6, 'aria-hidden': true } as const;

/** Numbers beyond this say no more than that there are many. */
const MOST_SHOWN = 99;

function UnreadCount() {
  const unread = useUnreadCount();
  if (!unread) return null;
  return (
    <span className="absolute top-0.5 right-2 min-w-4 rounded-full bg-accent px-1 text-center text-2xs leading-4 font-semibold text-on-accent">
      <span className="sr-only">, </span>
      {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
      <span className="sr-only"> unread</span>
    </span>
  );
}

export function Rail() {
  const isAtArticle = useLocation({ select: ({ pathname }) => pathname.startsWith('/articles/') });
  return (
    <nav
      aria-label="Rooms"
      className="flex w-16 shrink-0 flex-col gap-1 border-e border-line bg-frame px-1.5 py-2 max-pane:order-last max-pane:w-auto max-pane:flex-row max-pane:border-e-0 max-pane:border-t max-pane:py-1 max-pane:pb-[max(0.25rem,env(safe-area-inset-bottom))]"
    >
      <RailLink to="/" activeOptions={{ exact: true, includeSearch: true }} icon={<LayoutList {...SIGN} />}>
        Desk
      </RailLink>
      <RailLink to="/" search={{ view: 'articles' }} activeOptions={{ exact: true }} isHere={isAtArticle} icon={<Newspaper {...SIGN} />}>
        Articles
      </RailLink>
      <RailLink to="/review" icon={<Inbox {...SIGN} />}>
        Review
      </RailLink>
      <RailLink to="/inbox" icon={<Bell {...SIGN} />}>
        Inbox
        <UnreadCount />
      </RailLink>
      <RailLink to="/reports" icon={<FileCheck2 {...SIGN} />}>
        Reports
      </RailLink>
      <div className="mt-auto max-pane:mt-0 max-pane:flex max-pane:flex-1 max-pane:justify-center">
        <MemberMenu />
      </div>
    </nav>
  );
}
