// The outline of what is still on its way, in the place where it will stand.
import { classes } from './classes.ts';

/** `lines` of text, the last one shorter. Shows after 300 ms, so that what is quick does not flash. */
export function Skeleton({ lines = 3, label = 'Loading', className }: { lines?: number; label?: string; className?: string }) {
  return (
    <div role="status" className={classes('appear-late flex flex-col gap-2.5', className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line, index) => (
        <div
          key={line}
          aria-hidden="true"
          className="h-3.5 rounded-sm bg-line"
          style={{ width: index === lines - 1 ? '62%' : `${100 - ((index * 7) % 13)}%` }}
        />
      ))}
    </div>
  );
}
