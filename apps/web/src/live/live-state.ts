// What the screens show of the live line itself: whether it stands, and who changed which claim a moment ago.
import type { LiveEvent } from '@touchstone/domain';
import { useSyncExternalStore } from 'react';

/** So long a change is marked, in milliseconds. */
const MARKED_MS = 6_000;

type Line = 'live' | 'lost';

let line: Line = 'live';
const marks = new Map<string, LiveEvent>();
const watchers = new Set<() => void>();

const announce = () => {
  for (const watcher of watchers) watcher();
};
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export function setLine(next: Line): void {
  if (line === next) return;
  line = next;
  announce();
}

/** Marks the claim as changed by somebody, for a moment. */
export function markChange(event: LiveEvent): void {
  const { claimId } = event;
  if (!claimId) return;
  marks.set(claimId, event);
  announce();
  setTimeout(() => {
    if (marks.get(claimId) !== event) return;
    marks.delete(claimId);
    announce();
  }, MARKED_MS);
}

export const useLine = (): Line => useSyncExternalStore(watch, () => line);

/** The latest change of the claim by somebody else, while it is new. */
export const useRecentChange = (claimId: string): LiveEvent | undefined => useSyncExternalStore(watch, () => marks.get(claimId));
