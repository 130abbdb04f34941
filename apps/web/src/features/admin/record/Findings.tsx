// What a check of the record found: that it holds, or each place where it does not, the first broken link first.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';
import { ShieldAlert, ShieldCheck } from 'lucide-react';

type FindingsReply = inferRouterOutputs<AppRouter>['record']['check'];

export function Findings({ findings: { head, breaks } }: { findings: FindingsReply }) {
  if (breaks.length === 0)
    return (
      <p role="status" className="flex items-center gap-2 text-sm">
        <ShieldCheck size={16} aria-hidden="true" className="shrink-0 text-accent" />
        The record holds: {Number(head?.position ?? 0).toLocaleString('en-GB')} events, and what they tell of is as they tell it.
      </p>
    );
  return (
    <div role="alert" className="flex flex-col gap-2 rounded border border-danger p-3 text-sm">
      <p className="flex items-center gap-2 font-semibold text-danger">
        <ShieldAlert size={16} aria-hidden="true" className="shrink-0" />
        The record is broken
      </p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {breaks.map(({ position, what }, index) => (
          <li key={index} className="wrap-anywhere">
            {position !== null && `Event ${position}: `}
            {what}.
          </li>
        ))}
      </ul>
      <p className="text-muted">Take a backup before anything else, and ask who has access to the database.</p>
    </div>
  );
}
