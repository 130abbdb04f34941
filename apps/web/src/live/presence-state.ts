// Who else has the open article on their screen, and at what, as far as this page has heard.
import type { LiveSignal, PresenceHere } from '@touchstone/domain';
import { useSyncExternalStore } from 'react';

export type PresentTab = PresenceHere & { memberId: string };

let openArticleId: string | null = null;
let present: readonly PresentTab[] = [];
let writes: PresenceHere['writes'] = null;
const watchers = new Set<() => void>();

const announce = () => {
  for (const watcher of watchers) watcher();
};
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Everybody who is at the article now; null: no article is open any more. */
export function setPresent(articleId: string | null, tabs: readonly PresentTab[]): void {
  openArticleId = articleId;
  present = tabs;
  announce();
}

export function hearPresence({ kind: _kind, isHere, ...tab }: Extract<LiveSignal, { kind: 'presence' }>): void {
  const others = present.filter(({ memberId, tabId }) => memberId !== tab.memberId || tabId !== tab.tabId);
  const isAtOurs = isHere && tab.articleId === openArticleId;
  if (!isAtOurs && others.length === present.length) return;
  present = isAtOurs ? [...others, tab] : others;
  announce();
}

/** Nothing typed for so long is no writing any more, in milliseconds. */
const WRITING_RESTS_MS = 5_000;
let resting: ReturnType<typeof setTimeout> | undefined;

/** To be called at every stroke of a key in a field that several write in. */
export function noteWriting(field: NonNullable<PresenceHere['writes']>): void {
  const set = (next: PresenceHere['writes']) => {
    if (writes === next) return;
    writes = next;
    announce();
  };
  clearTimeout(resting);
  resting = setTimeout(() => set(null), WRITING_RESTS_MS);
  set(field);
}

let lastWord = async () => {};

/** How this page says that it is no longer at the article; the result takes that back. */
export function leaveBy(tell: () => Promise<void>): () => void {
  lastWord = tell;
  return () => {
    if (lastWord === tell) lastWord = async () => {};
  };
}

/** To be called while somebody is still signed in, since nobody can say it for them afterwards. */
export const leavePresence = (): Promise<void> => lastWord();

export const usePresent = () => useSyncExternalStore(watch, () => present);
/** What is being typed in on this page. */
export const useOwnWriting = () => useSyncExternalStore(watch, () => writes);
