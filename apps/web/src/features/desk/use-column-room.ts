// How much room the window leaves for the columns of the claims table, in steps.
import { useSyncExternalStore } from 'react';

/** Widths of the window, in px, at which more columns fit. */
const STEPS = [0, 1280, 1360, 1600, 1760] as const;
export type ColumnRoom = (typeof STEPS)[number];

const read = (): ColumnRoom => STEPS.findLast((step) => window.innerWidth >= step) ?? 0;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

export const useColumnRoom = (): ColumnRoom => useSyncExternalStore(subscribe, read);
