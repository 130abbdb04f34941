// One notice: who did what when, as a link to the place; read or not is one press away.
import { Link } from '@tanstack/react-router';
import { NOTICE_DEEDS } from '@touchstone/domain';
import type { NoticeReply } from '@touchstone/server';
import { Circle, CircleDot } from 'lucide-react';
import { describeAge, describeMoment } from '../../messages/times.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';

export interface NoticeRowProps {
  notice: NoticeReply;
  onMark: (isRead: boolean) => void;
}

/** An address leaves out what it does not say. */
const given = <Search extends object>(search: Search) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== null)) as { [Key in keyof Search]?: NonNullable<Search[Key]> };

export function NoticeRow({ notice, onMark }: NoticeRowProps) {
  const { id, kind, at, actor, isRead, place } = notice;
  const words = (
    <>
      <span className={classes('min-w-0 flex-1', !isRead && 'font-medium')}>
        {!isRead && <span className="sr-only">Unread: </span>}
        {actor?.name ?? 'Touchstone'} {NOTICE_DEEDS[kind]}
      </span>
      <time dateTime={at} title={describeMoment(at)} className="shrink-0 text-xs text-faint">
        {describeAge(at, Date.now())}
      </time>
    </>
  );
  const look = 'flex min-h-8 min-w-0 flex-1 items-center gap-3 rounded px-2 py-1 text-sm outline-offset-[-2px] hover:bg-hover';
  return (
    <li className="flex items-center gap-1">
      <IconButton
        icon={isRead ? <Circle size={12} /> : <CircleDot size={12} className="text-accent" />}
        word={isRead ? 'Mark as unread' : 'Mark as read'}
        onPress={() => onMark(!isRead)}
      />
      {place.articleId ? (
        <Link
          to="/articles/$articleId"
          params={{ articleId: place.articleId }}
          search={given({
            claim: place.claimId,
            tab: place.tab,
            comment: place.commentId,
            pane: place.claimId ? ('detail' as const) : null,
          })}
          data-notice={id}
          className={look}
          onClick={() => onMark(true)}
        >
          {words}
        </Link>
      ) : (
        <button type="button" data-notice={id} className={classes(look, 'text-start')} onClick={() => onMark(true)}>
          {words}
        </button>
      )}
    </li>
  );
}
