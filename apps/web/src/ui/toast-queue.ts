// What was just done, told for a few seconds with a way to undo it.
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

/** How long a toast stays, in milliseconds, while nobody points at it or has it focused. */
const TOAST_MS = 8_000;

export interface ToastWords {
  message: string;
  /** What failed stays until it is closed. */
  tone: 'done' | 'problem';
  undo?: () => void;
}

export const toastQueue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/** Tells that something was done. With `undo` the toast offers it, and so does ⌘Z while it stands. */
export function tellDone(message: string, undo?: () => void): void {
  toastQueue.add({ message, tone: 'done', ...(undo && { undo }) }, { timeout: TOAST_MS });
}

/** Tells why a key does nothing yet. Nothing was lost, so it goes by itself. */
export const tellNotYet = (message: string): void => tellOnce(message, { timeout: TOAST_MS });

/** Tells that something failed: a sentence with what happened, what was kept, what to do. */
export const tellProblem = (message: string): void => tellOnce(message);

function tellOnce(message: string, options?: { timeout: number }): void {
  if (toastQueue.visibleToasts.some(({ content }) => content.message === message)) return;
  toastQueue.add({ message, tone: 'problem' }, options);
}

/** Undoes the latest thing that still can be; false when there is none. */
export function undoLatest(): boolean {
  const latest = toastQueue.visibleToasts.find(({ content }) => content.undo);
  if (!latest) return false;
  latest.content.undo?.();
  toastQueue.close(latest.key);
  return true;
}
