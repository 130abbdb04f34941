// Panes side by side whose borders can be dragged or moved with arrows; widths are kept on this machine.
import { Fragment, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { movedBorder, type PaneWidths, readWidths } from './pane-widths.ts';

export interface PaneEntry {
  id: string;
  /** Names the border after this pane for screen readers. */
  label: string;
  /** Share of the whole to begin with, in percent. */
  share: number;
  /** Never narrower than this, in px. */
  minWidth: number;
  children: ReactNode;
}

/** One press of an arrow key moves a border by this much, in percent. */
const STEP = 2;

/** `storageId` tells apart the layouts that are remembered. */
export function Panes({ storageId, panes }: { storageId: string; panes: readonly PaneEntry[] }) {
  const key = `touchstone.panes.${storageId}`;
  const frame = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<PaneWidths>(() => readWidths(localStorage.getItem(key), panes));

  const move = (border: number, by: number) => {
    const total = frame.current?.clientWidth ?? 0;
    if (!total) return;
    const least = panes.map(({ minWidth }) => (minWidth / total) * 100);
    setWidths((before) => {
      const next = movedBorder(before, border, by, least);
      localStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  };
  const onDrag = (border: number) => (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const isRightToLeft = getComputedStyle(frame.current).direction === 'rtl';
    const moved = event.clientX - event.currentTarget.getBoundingClientRect().left;
    move(border, ((isRightToLeft ? -moved : moved) / frame.current.clientWidth) * 100);
  };
  const onKey = (border: number) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(border, step);
  };

  return (
    <div ref={frame} className="flex h-full min-h-0">
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a border that can be moved is no <hr>
            <div
              role="separator"
              aria-orientation="vertical"
              aria-label={`Width of ${panes[index - 1]?.label}`}
              aria-valuenow={Math.round(widths[index - 1] ?? 0)}
              aria-valuemin={0}
              aria-valuemax={100}
              tabIndex={0}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={onDrag(index - 1)}
              onKeyDown={onKey(index - 1)}
              className="relative z-1 w-px shrink-0 cursor-col-resize touch-none bg-line transition-colors before:absolute before:inset-y-0 before:-inset-x-1.5 hover:bg-line-field focus-visible:bg-focus active:bg-accent"
            />
          )}
          <div data-panel={pane.id} className="h-full min-h-0 min-w-0" style={{ flex: `${widths[index]} 1 0px` }}>
            {pane.children}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
