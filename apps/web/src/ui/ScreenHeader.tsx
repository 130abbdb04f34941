// The line at the top of a screen or pane: what it is, how much of it, what can be done.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface ScreenHeaderProps {
  title: ReactNode;
  /** A count or state beside the title. */
  note?: ReactNode;
  /** Buttons at the end, the most wanted last. */
  children?: ReactNode;
  /** A pane beside another has a second-level heading. */
  level?: 1 | 2;
  className?: string;
}

export function ScreenHeader({ title, note, children, level = 1, className }: ScreenHeaderProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className={classes('flex min-h-12 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2', className)}>
      <Heading className="min-w-0 truncate text-base font-semibold">{title}</Heading>
      {note != null && <span className="text-xs text-faint">{note}</span>}
      {children && <div className="ms-auto flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  );
}
