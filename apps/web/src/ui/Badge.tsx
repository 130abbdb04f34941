// A word with a thin frame around it, for a property that is worth a glance.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const TONES = { plain: 'border-line-strong text-muted', caution: 'border-transparent bg-caution-ground text-caution' } as const;

export function Badge({ children, tone = 'plain' }: { children: ReactNode; tone?: keyof typeof TONES }) {
  return (
    <span
      className={classes('inline-flex h-5 items-center gap-1 rounded-sm border px-1.5 text-2xs font-medium whitespace-nowrap', TONES[tone])}
    >
      {children}
    </span>
  );
}
