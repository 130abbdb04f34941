// A few words that appear at something hovered or focused.
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components/Tooltip';

export function Tooltip({ children, placement = 'top' }: { children: ReactNode; placement?: 'top' | 'bottom' | 'right' }) {
  return (
    <AriaTooltip offset={6} placement={placement} className="floating max-w-72 px-2.5 py-1.5 text-xs text-ink">
      {children}
    </AriaTooltip>
  );
}
