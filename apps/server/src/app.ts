// The application behind the socket: every address it answers.
import type { Database } from '@touchstone/db';
import { Hono } from 'hono';
import type { Environment } from './env.ts';
import type { Handler } from './listen.ts';

export interface AppOptions {
  database: Database;
  /** true for Touchstone's own server; only there may demonstration data be loaded */
  isEmbedded: boolean;
  environment: Environment;
  /** the address it is served at */
  url: string;
  /** tells the console, in words */
  say: (sentence: string) => void;
}

export interface App {
  fetch: Handler;
  /** Ends open event streams and background work. */
  close(): Promise<void>;
}

export async function createApp({ database }: AppOptions): Promise<App> {
  const app = new Hono();
  app.get('/health', async (context) => {
    await database.pool.query('SELECT 1');
    return context.json({ status: 'ok' });
  });
  return { fetch: (request, bindings) => app.fetch(request, bindings), close: async () => {} };
}
