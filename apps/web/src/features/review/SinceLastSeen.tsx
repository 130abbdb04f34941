// What happened to the claim since this member last looked at it.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';
import { describeEvent } from '../../messages/event-words.ts';
import { describeAge } from '../../messages/times.ts';

export type ClaimHistory = inferRouterOutputs<AppRouter>['claims']['history'];

const LATEST = 6;

/** Ids of evidence that came or changed since. */
export const newEvidenceIds = (history: ClaimHistory | undefined): ReadonlySet<string> =>
  new Set(
    history?.events.flatMap(({ isNew, payload }) =>
      isNew && typeof payload === 'object' && payload !== null && 'evidenceId' in payload ? [String(payload.evidenceId)] : [],
    ),
  );

export function SinceLastSeen({ history }: { history: ClaimHistory }) {
  const fresh = history.events.filter(({ isNew }) => isNew);
  const shown = fresh.length ? fresh : history.events.slice(0, LATEST);
  const title = history.seenAt
    ? fresh.length
      ? `New since you looked ${describeAge(history.seenAt, Date.now())}`
      : `Nothing new since you looked ${describeAge(history.seenAt, Date.now())}`
    : 'You have not looked at this before';
  return (
    <>
      <p className="pb-1 text-xs text-muted">{title}</p>
      <ol className="border-t border-line">
        {shown.map((event) => {
          const { deed, detail } = describeEvent(event.type, event.payload);
          return (
            <li key={event.id} className="flex gap-3 border-b border-line py-1.5 text-sm">
              <span className="min-w-0 flex-1">
                <span className={event.isNew ? 'font-medium' : ''}>{event.actor?.name ?? 'Touchstone'}</span> {deed}
                {detail && <span className="text-muted">: {detail}</span>}
              </span>
              <time dateTime={event.at} className="shrink-0 text-xs text-faint">
                {describeAge(event.at, Date.now())}
              </time>
            </li>
          );
        })}
      </ol>
    </>
  );
}
