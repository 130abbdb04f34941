// A link to somebody else's page; just the words when there is no address a browser may follow.
import type { ReactNode } from 'react';

export function OutsideLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (!url) return children;
  return (
    <a href={url} rel="noopener nofollow">
      {children}
    </a>
  );
}
