// Keeps what the page shows as it is at the desk: whatever an event touches is read again.
import type { QueryClient, QueryFilters } from '@tanstack/react-query';
import { sessionQuery } from '../session/session.ts';
import { joinLiveLine } from './live-line.ts';
import { markChange, setLine } from './live-state.ts';
import { hearPresence } from './presence-state.ts';
import { QUERIES_TOUCHED_UNHEARD, queriesTouchedBy, queriesTouchedBySignal } from './touched-queries.ts';

/** However much happens, the same thing is read again this often at most, in milliseconds. */
const REST_MS = 1_000;

export interface LiveOptions {
  queries: QueryClient;
  memberId: string;
  /** Everything that was read is at least as new as this position. */
  after: number;
}

/** Begins to listen. The result stops it. */
export function startLive({ queries, memberId, after }: LiveOptions): () => void {
  const { touch, stop } = readAgain(queries);
  let wasLost = false;
  const leave = joinLiveLine({
    memberId,
    after,
    hearer: {
      onEvent(event) {
        touch(queriesTouchedBy(event));
        if (event.actorId !== memberId) markChange(event);
      },
      onSignal(signal) {
        if (signal.kind === 'presence') hearPresence(signal);
        else touch(queriesTouchedBySignal(signal));
      },
      onReset: () => touch([{}]),
      onOpen() {
        // it may have ended because of another role
        if (wasLost) touch([{ queryKey: sessionQuery.queryKey }, ...QUERIES_TOUCHED_UNHEARD]);
        wasLost = false;
        setLine('live');
      },
      onLost() {
        wasLost = true;
        setLine('lost');
      },
    },
  });
  return () => {
    leave();
    stop();
    setLine('live');
  };
}

/** Gathers what has to be read again: at once when nothing was for a while, and not while nobody sees the page. */
function readAgain(queries: QueryClient) {
  const waiting = new Map<string, QueryFilters>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = 0;
  const flush = () => {
    timer = undefined;
    if (document.hidden) return;
    const filters = [...waiting.values()];
    waiting.clear();
    if (filters.length > 0) lastAt = Date.now();
    for (const filter of filters) void queries.invalidateQueries(filter);
  };
  const plan = () => {
    timer ??= setTimeout(flush, Math.max(0, lastAt + REST_MS - Date.now()));
  };
  document.addEventListener('visibilitychange', plan);
  return {
    touch(filters: readonly QueryFilters[]) {
      for (const filter of filters) waiting.set(JSON.stringify(filter), filter);
      plan();
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', plan);
    },
  };
}
