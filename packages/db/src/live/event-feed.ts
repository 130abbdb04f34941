// Reads each new event of the record once, in the order of commit, and passes on what passes by beside it.
import { type AddressedSignal, type LiveEvent, tellsOfRatings } from '@touchstone/domain';
import type { Pool } from 'pg';
import type { Database } from '../database.ts';
import type { Transaction } from '../transaction.ts';
import { startListening } from './listening.ts';

const EVENTS = 'touchstone_event';
const SIGNALS = 'touchstone_signal';
const ACCESS = 'touchstone_access';

/** An event, and whom it is about, which decides who may know of it. */
export interface FedEvent extends LiveEvent {
  concernsId: string | null;
  /** Who has rated the claim, when the event tells more of its ratings than how many there are. */
  raterIds: string[] | null;
}

const PAGE = 500;

/** The next events after a position, oldest first, at most 500. */
export async function loadEventsAfter(pool: Pool, position: number): Promise<FedEvent[]> {
  const { rows } = await pool.query<FedEvent & { position: string; payload: unknown }>({
    name: 'events-after',
    text: `SELECT l."position", e."type", e."articleId", e."claimId", e."reportId", e."actorId", e."payload"->>'memberId' AS "concernsId",
                  e."payload", ARRAY(SELECT r."memberId"::text FROM "Rating" r WHERE r."claimId" = e."claimId") AS "raterIds"
             FROM "EventLink" l JOIN "Event" e ON e."id" = l."eventId"
            WHERE l."position" > $1 ORDER BY l."position" LIMIT ${PAGE}`,
    values: [position],
  });
  return rows.map(({ payload, raterIds, ...event }) => ({
    ...event,
    position: Number(event.position),
    raterIds: tellsOfRatings({ type: event.type, payload }) ? raterIds : null,
  }));
}

/** The position of the latest event; 0 when there is none. */
export async function loadHeadPosition(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ head: string }>('SELECT COALESCE(max("position"), 0) AS head FROM "EventLink"');
  return Number(rows[0]?.head ?? 0);
}

/** Announces something passing to every server process; within a transaction it goes out at its commit. */
export async function sendSignal(tx: Transaction, signal: AddressedSignal): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${SIGNALS}, ${JSON.stringify(signal)})`;
}

export interface FeedListener {
  /** New events, oldest first; each comes once. */
  onEvents: (events: readonly FedEvent[]) => void;
  onSignal: (signal: AddressedSignal) => void;
  /** A session of that member ended, or the member was changed; null: it may be any, since the connection was lost for a while. */
  onAccess: (memberId: string | null) => void;
  /** Reading failed, and is tried again. */
  onProblem: (error: Error) => void;
}

export interface EventFeed {
  close(): Promise<void>;
}

const READ_AGAIN_MS = 1_000;

/** Follows the record: what stands after position `from` is passed on first, then what is written from now on. */
export function followEvents({ url, pool }: Pick<Database, 'url' | 'pool'>, from: number, listener: FeedListener): EventFeed {
  let head = from;
  let isClosed = false;
  let isReading = false;
  let hasMore = false;
  let retry: NodeJS.Timeout | undefined;

  /** One reading at a time; an announcement during a reading leads to another one after it. */
  const read = async () => {
    hasMore = true;
    if (isReading) return;
    isReading = true;
    try {
      while (hasMore && !isClosed) {
        hasMore = false;
        const events = await loadEventsAfter(pool, head);
        const last = events.at(-1);
        if (!last || isClosed) continue;
        head = last.position;
        hasMore ||= events.length === PAGE;
        listener.onEvents(events);
      }
    } catch (error) {
      if (isClosed) return;
      listener.onProblem(error as Error);
      clearTimeout(retry);
      retry = setTimeout(() => void read(), READ_AGAIN_MS);
    } finally {
      isReading = false;
    }
  };

  let wasOpen = false;
  const listening = startListening({
    url,
    channels: [EVENTS, SIGNALS, ACCESS],
    hear(channel, payload) {
      if (channel === EVENTS) void read();
      else if (channel === ACCESS) listener.onAccess(payload);
      else listener.onSignal(JSON.parse(payload));
    },
    onOpen() {
      if (wasOpen) listener.onAccess(null);
      wasOpen = true;
      void read();
    },
  });
  return {
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await listening.close();
    },
  };
}
