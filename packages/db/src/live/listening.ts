// One connection that hears what PostgreSQL announces (NOTIFY), opened again whenever it is lost.
import pg from 'pg';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;
/** A connection that went silently, as behind a firewall, is found out by asking; milliseconds. */
const ASK_EVERY_MS = 20_000;
const ANSWER_WITHIN_MS = 10_000;

export interface ListeningOptions {
  url: string;
  channels: readonly string[];
  hear: (channel: string, payload: string) => void;
  /** Called each time the connection stands: what was announced before has to be read from the tables. */
  onOpen: () => void;
}

export interface Listening {
  close(): Promise<void>;
}

/** Begins to listen and goes on until closed, whatever happens to the connection or the server in between. */
export function startListening({ url, channels, hear, onOpen }: ListeningOptions): Listening {
  let isClosed = false;
  let client: pg.Client | null = null;
  let waitMs = FIRST_WAIT_MS;
  let timer: NodeJS.Timeout | undefined;

  const open = async () => {
    const opening = new pg.Client({
      connectionString: url,
      application_name: 'touchstone-live',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    });
    client = opening;
    const lose = () => {
      if (client === opening) again(opening);
    };
    opening.on('error', lose).on('end', lose);
    opening.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''));
    try {
      await opening.connect();
      await opening.query(channels.map((channel) => `LISTEN ${pg.escapeIdentifier(channel)}`).join('; '));
    } catch {
      return lose();
    }
    if (client !== opening) return;
    waitMs = FIRST_WAIT_MS;
    timer = setInterval(() => opening.query('SELECT 1').catch(lose), ASK_EVERY_MS);
    timer.unref();
    onOpen();
  };

  const again = (lost: pg.Client) => {
    client = null;
    clearInterval(timer);
    lost.end().catch(() => {});
    if (isClosed) return;
    timer = setTimeout(() => void open(), waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };

  void open();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => {});
    },
  };
}
