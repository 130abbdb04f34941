// The next step of the open claim, at the foot of its pane where a thumb reaches it.
import type { ReactNode } from 'react';

export function ClaimFooter({ children }: { children: ReactNode }) {
  return <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-2.5">{children}</footer>;
}
