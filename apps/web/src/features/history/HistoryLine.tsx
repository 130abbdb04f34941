// One step on record: who did what, when, about which claim, and what it changed.
import { Link } from '@tanstack/react-router';
import type { HistoryEntry } from '@touchstone/server';
import { describeEvent, UNSHOWN_WORDS } from '../../messages/event-words.ts';
import { describeMoment, describeTime } from '../../messages/times.ts';
import { ChangeLine } from './ChangeLine.tsx';

const LINK = 'underline decoration-line-field underline-offset-2 hover:decoration-current';

export function HistoryLine({ entry, namesClaim }: { entry: HistoryEntry; namesClaim: boolean }) {
  const { type, payload, actor, at, changes, unshown, isNew } = entry;
  const { deed, detail } = describeEvent(type, payload);
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2 text-sm last:border-b-0">
      <p className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className="font-medium">{actor?.name ?? 'Touchstone'}</span> {deed}
          {detail && <span className="text-muted">: {detail}</span>}
          {isNew && <span className="ms-2 text-xs font-medium text-accent">New</span>}
        </span>
        <time dateTime={at} title={describeMoment(at)} className="shrink-0 text-xs text-faint">
          {describeTime(at)}
        </time>
      </p>
      {namesClaim && <Place entry={entry} />}
      {changes.length > 0 && (
        <dl className="flex flex-col gap-0.5 border-s-2 border-line ps-3">
          {changes.map((change) => (
            <ChangeLine key={`${change.field} ${change.after}`} change={change} />
          ))}
        </dl>
      )}
      {unshown && <p className="text-xs text-faint">{UNSHOWN_WORDS[unshown]}</p>}
    </li>
  );
}

/** The claim, report or article it happened to, and the way there. */
function Place({ entry: { claim, report, article } }: { entry: HistoryEntry }) {
  if (claim && article)
    return (
      <p className="truncate text-xs text-muted" dir="auto">
        <Link to="/articles/$articleId" params={{ articleId: article.id }} search={{ claim: claim.id, pane: 'detail' }} className={LINK}>
          {claim.words}
        </Link>
      </p>
    );
  if (report)
    return (
      <p className="truncate text-xs text-muted" dir="auto">
        <Link to="/reports/$reportId" params={{ reportId: report.id }} className={LINK}>
          {report.title}
        </Link>
      </p>
    );
  if (!article) return null;
  return (
    <p className="truncate text-xs text-muted" dir="auto">
      <Link to="/articles/$articleId" params={{ articleId: article.id }} className={LINK}>
        {article.title}
      </Link>
    </p>
  );
}
