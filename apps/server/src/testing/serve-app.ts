// For tests: the whole application on a real socket, over a database that others may use as well.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@touchstone/db';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';
import { TEST_SECRET } from './open-test-doors.ts';

export interface ServedApp {
  url: string;
  close(): Promise<void>;
}

export async function serveApp(database: Database): Promise<ServedApp> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'touchstone-served-'));
  const place = { host: '127.0.0.1', port: 0 };
  const listener = await listen(place);
  const mail = { smtpUrl: undefined, mailFrom: 'touchstone@example.org', worksInside: false, digestHour: 7 };
  const unset = { newsroomAccount: null, assistant: null, publicUrl: undefined, trustedProxies: [], ...mail };
  const environment = { ...place, ...unset, dataFolder, databaseUrl: database.url, secret: TEST_SECRET };
  const app = await createApp({ database, isEmbedded: false, environment, url: listener.url, say: () => {} });
  listener.answerWith(app.fetch);
  return {
    url: listener.url,
    async close() {
      await Promise.all([listener.close(), app.close()]);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
