// Everybody who looks at the desk just now, and what each of them is told: events they may know of, signals meant for them.

import { type Database, type FedEvent, followEvents, loadHeadPosition } from '@touchstone/db';
import { type AddressedSignal, maySeeEvent, type Role } from '@touchstone/domain';
import { HEARTBEAT, hereFrame, resetFrame, signalFrame } from './live-frames.ts';
import { type LiveStream, openStream } from './live-stream.ts';
import { MOST_KEPT, RecentEvents } from './recent-events.ts';

const HEARTBEAT_MS = 20_000;
const LOOK_AGAIN_MS = 60_000;

interface Viewer {
  memberId: string;
  role: Role;
}

interface StreamWish {
  viewer: Viewer;
  /** The last position that was seen; null: from now on. */
  after: number | null;
  /** Who the same request would be let in as now; null once the session is over. */
  whoIsIt: () => Promise<Viewer | null>;
  /** Breaks the connection. */
  cut: () => void;
}

export interface LiveHub {
  /** The latest event that this server has heard of. */
  readonly position: number;
  open(wish: StreamWish): ReadableStream<Uint8Array>;
  streamsOf(memberId: string): number;
  /** Ends every stream and stops listening. */
  close(): Promise<void>;
}

interface Client extends StreamWish {
  stream: LiveStream;
  /** Nothing up to here is told again. */
  told: number;
}

/** Listens to the database for all streams of this process. `say` is told where that fails. */
export async function openLiveHub(database: Database, say: (sentence: string) => void): Promise<LiveHub> {
  const clients = new Set<Client>();
  const head = await loadHeadPosition(database.pool);
  const from = Math.max(0, head - MOST_KEPT);
  const recent = new RecentEvents(from);
  /** Until what was there at the start is read, the latest event is known by its position only. */
  const latest = () => Math.max(head, recent.head);

  const tell = (client: Client, { event, bytes }: { event: FedEvent; bytes: Uint8Array }) => {
    if (event.position <= client.told) return;
    client.told = event.position;
    if (maySeeEvent(event, client.viewer)) client.stream.send(bytes);
  };

  /** Ends the stream of whoever would not be let in as the same member with the same role. */
  const lookAgain = async (client: Client) => {
    const now = await client.whoIsIt().catch(() => client.viewer);
    if (now?.memberId !== client.viewer.memberId || now.role !== client.viewer.role) client.stream.end();
  };
  const lookAtAll = async () => {
    for (const client of [...clients]) await lookAgain(client);
  };

  const feed = followEvents(database, from, {
    onEvents(events) {
      for (const event of events) {
        const kept = recent.add(event);
        for (const client of clients) tell(client, kept);
      }
    },
    onSignal({ forMemberId, ...signal }: AddressedSignal) {
      const bytes = signalFrame(signal);
      for (const { viewer, stream } of clients) if (forMemberId === undefined || forMemberId === viewer.memberId) stream.send(bytes);
    },
    onAccess(memberId) {
      for (const client of clients) if (memberId === null || memberId === client.viewer.memberId) void lookAgain(client);
    },
    onProblem: ({ message }) => say(`New events could not be read and are read again in a moment: ${message}`),
  });
  const beating = setInterval(() => {
    for (const { stream } of clients) stream.send(HEARTBEAT);
  }, HEARTBEAT_MS);
  const looking = setInterval(() => void lookAtAll(), LOOK_AGAIN_MS);

  return {
    get position() {
      return latest();
    },
    open(wish) {
      const client: Client = {
        ...wish,
        told: wish.after ?? latest(),
        stream: openStream({ cut: wish.cut, onGone: () => clients.delete(client) }),
      };
      const missed = recent.after(client.told);
      client.stream.send(missed ? hereFrame(client.told) : resetFrame(latest()));
      if (!missed) client.told = latest();
      for (const kept of missed ?? []) tell(client, kept);
      clients.add(client);
      return client.stream.body;
    },
    streamsOf: (memberId) => [...clients].filter(({ viewer }) => viewer.memberId === memberId).length,
    async close() {
      clearInterval(beating);
      clearInterval(looking);
      for (const { stream } of [...clients]) stream.end();
      await feed.close();
    },
  };
}
