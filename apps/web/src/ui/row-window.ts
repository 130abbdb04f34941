// Which rows of a long list are near enough to its visible part to be drawn.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond the edges, so that a quick scroll shows no gap. */
const MARGIN = 10;
/** Drawn before the list is measured. */
const FIRST_ROWS = 40;

/** First and last index to draw, both included; moves in steps, so that scrolling draws anew only now and then. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, rowHeight: number): { first: number; last: number } {
  const [rows, setRows] = useState({ first: 0, last: FIRST_ROWS });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      if (!element.clientHeight) return;
      const top = Math.floor(element.scrollTop / rowHeight);
      const first = Math.max(0, Math.floor((top - MARGIN) / MARGIN) * MARGIN);
      const last = Math.ceil((top + element.clientHeight / rowHeight + MARGIN) / MARGIN) * MARGIN;
      setRows((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer?.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [frame, rowHeight]);
  return rows;
}

/** Scrolls when the row changes and is out of sight; a row is kept free above and below it. */
export function useRowInView(frame: RefObject<HTMLElement | null>, index: number, rowHeight: number): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || index < 0) return;
    const top = index * rowHeight;
    const isAbove = top < element.scrollTop + rowHeight;
    const isBelow = top + 2 * rowHeight > element.scrollTop + element.clientHeight;
    if (isAbove || isBelow) element.scrollTop = Math.max(0, top - (isAbove ? rowHeight : element.clientHeight - 2 * rowHeight));
  }, [frame, index, rowHeight]);
}

/** Where a key leads from row `index` of `count`; null for keys that lead nowhere. */
export function rowAfterKey(key: string, index: number, count: number, page: number): number | null {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count }[key];
  return by === undefined || !count ? null : Math.min(count - 1, Math.max(0, index + by));
}
