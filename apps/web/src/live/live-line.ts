// One stream for all tabs of a browser: one of them holds it and passes on what it hears; when it goes, another takes over.
import type { LiveEvent, LiveSignal } from '@touchstone/domain';
import { type LiveHearer, openLiveSource } from './live-source.ts';

/** So many of the latest events are kept for tabs that come later; further behind, a tab reads everything again. */
const MOST_KEPT = 500;

/** What tabs say to each other. */
type TabMessage =
  | { say: 'event'; event: LiveEvent }
  | { say: 'signal'; signal: LiveSignal }
  | { say: 'reset'; position: number }
  | { say: 'open' | 'lost' | 'leading' }
  /** A tab joins that has seen everything up to a position, and is answered with what came after, or null when that is not known. */
  | { say: 'join'; tab: string; position: number }
  | { say: 'joined'; tab: string; position: number; missed: LiveEvent[] | null; isOpen: boolean };

export interface LineOptions {
  memberId: string;
  /** The tab knows everything up to this position. */
  after: number;
  hearer: LiveHearer;
}

/** Hears everything after a position, each event once and in order, from this tab's own stream or from another tab's. The result leaves. */
export function joinLiveLine({ memberId, after, hearer }: LineOptions): () => void {
  const name = `touchstone.live.${memberId}`;
  const tab = crypto.randomUUID();
  const leaving = new AbortController();
  // a browser without locks cannot choose a tab, so that each has a stream of its own
  const channel = navigator.locks ? new BroadcastChannel(name) : null;
  let from = after;
  let last = after;
  let kept: LiveEvent[] = [];
  let isLeading = false;
  let isJoining = true;
  let isOpen = false;

  const tell = (message: TabMessage) => channel?.postMessage(message);
  const takeEvent = (event: LiveEvent) => {
    if (event.position <= last) return;
    last = event.position;
    kept.push(event);
    if (kept.length > MOST_KEPT) from = kept.shift()?.position ?? from;
    hearer.onEvent(event);
  };
  const takeReset = (position: number) => {
    from = position;
    last = position;
    kept = [];
    hearer.onReset(position);
  };
  const takeState = (isNowOpen: boolean) => {
    isOpen = isNowOpen;
    if (isOpen) hearer.onOpen();
    else hearer.onLost();
  };
  const join = () => {
    isJoining = true;
    tell({ say: 'join', tab, position: last });
  };

  const lead = () => {
    isLeading = true;
    isJoining = false;
    tell({ say: 'leading' });
    const pass = (message: TabMessage, take: () => void) => {
      take();
      tell(message);
    };
    return openLiveSource(last, {
      onEvent: (event) => pass({ say: 'event', event }, () => takeEvent(event)),
      onSignal: (signal) => pass({ say: 'signal', signal }, () => hearer.onSignal(signal)),
      onReset: (position) => pass({ say: 'reset', position }, () => takeReset(position)),
      onOpen: () => pass({ say: 'open' }, () => takeState(true)),
      onLost: () => pass({ say: 'lost' }, () => takeState(false)),
    });
  };

  const hear = (message: TabMessage) => {
    switch (message.say) {
      case 'join':
        if (!isLeading) return;
        return tell({
          say: 'joined',
          tab: message.tab,
          position: last,
          missed: message.position < from ? null : kept.filter(({ position }) => position > message.position),
          isOpen,
        });
      case 'joined':
        if (message.tab !== tab || !isJoining) return;
        isJoining = false;
        if (message.missed) message.missed.forEach(takeEvent);
        else takeReset(message.position);
        return takeState(message.isOpen);
      case 'leading':
        return join();
      // until a tab that joins is answered, it would hear of later events before earlier ones
      case 'event':
        return isJoining ? undefined : takeEvent(message.event);
      case 'reset':
        return takeReset(message.position);
      case 'signal':
        return hearer.onSignal(message.signal);
      case 'open':
      case 'lost':
        return takeState(message.say === 'open');
    }
  };

  if (!channel) return lead();
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  join();
  const leading = navigator.locks.request(name, { signal: leaving.signal }, async () => {
    if (leaving.signal.aborted) return;
    const close = lead();
    await new Promise((resolve) => leaving.signal.addEventListener('abort', resolve));
    close();
  });
  leading.catch(() => {}); // left before it was this tab's turn
  return () => {
    leaving.abort();
    channel.close();
  };
}
