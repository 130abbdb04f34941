// The application behind the socket: every address it answers.
import type { Database } from '@touchstone/db';
import { openEncoderThread } from '@touchstone/embeddings';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { systemClock } from './adapters/clock.ts';
import { openMailer, postman } from './adapters/mailer.ts';
import { openAssistant } from './assistant/ask-model.ts';
import { createAuth } from './auth/create-auth.ts';
import { writeReset } from './auth/mails.ts';
import { mountAuth } from './auth/mount-auth.ts';
import { openNewsroomAccount } from './auth/newsroom-account.ts';
import { RETURN_PATH } from './auth/newsroom-doors.ts';
import { loadSecret } from './auth/secret.ts';
import { mayOpenDemo } from './demo/may-open-demo.ts';
import { prepareDesk } from './demo/prepare-desk.ts';
import { mountDownloads } from './downloads/mount-downloads.ts';
import type { Environment } from './env.ts';
import { keepSweepingDrafts } from './features/drafts/sweep-drafts.ts';
import { mountGuards } from './http/mount-guards.ts';
import { ownAddress } from './http/own-address.ts';
import { mountUnexpected } from './http/unexpected.ts';
import { startWork } from './jobs/work.ts';
import { mountLibraryImport } from './library/mount-library-import.ts';
import { precedentIndexOf } from './library/precedent-index.ts';
import type { Handler } from './listen.ts';
import { openLiveHub } from './live/live-hub.ts';
import { mountLive } from './live/mount-live.ts';
import { mountPublic } from './public/mount-public.ts';
import { mountTrpc } from './trpc/mount-trpc.ts';
import { mountWebFiles } from './web-files.ts';

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
  /** Every address it answers by itself, such as "GET /r/:slug"; what stands behind /trpc the router lists. */
  addresses: string[];
  /** Ends open event streams and background work. */
  close(): Promise<void>;
}

export async function createApp({ database, isEmbedded, environment, url, say }: AppOptions): Promise<App> {
  const { host, publicUrl, dataFolder, secret: given } = environment;
  const own = ownAddress({ host, port: Number(new URL(url).port || 80), publicUrl });
  const isDemoOpen = mayOpenDemo({ isEmbedded, host, publicUrl });
  const secret = await loadSecret({ given, dataFolder });
  const mailer = openMailer(environment, say);
  const post = postman(mailer, say);
  const auth = await createAuth({
    database,
    secret,
    baseUrl: own.baseUrl,
    origins: [...own.origins],
    sendReset: (member, token) => post(writeReset(member, { publicUrl: own.baseUrl, token })),
  });
  const encoder = openEncoderThread();
  const assistant = environment.assistant && openAssistant(environment.assistant);
  const desk = { db: database, clock: systemClock, mailer, encoder, publicUrl: own.baseUrl, assistant };
  await prepareDesk({ desk, isDemoOpen, say });
  const sweeping = await keepSweepingDrafts(desk, say);

  const app = new Hono();
  mountGuards(app, { own, trustedProxies: environment.trustedProxies, pool: database.pool });
  mountUnexpected(app, say);
  app.use(compress());
  app.get('/health', async (context) => {
    await database.pool.query('SELECT 1');
    return context.json({ status: 'ok' });
  });
  const reception = { pool: database.pool, seal: auth.seal, isDemoOpen };
  const hub = await openLiveHub(database, say);
  mountLive(app, { hub, reception });
  mountDownloads(app, { desk, reception });
  mountLibraryImport(app, { desk, reception });
  mountAuth(app, {
    database,
    auth,
    isDemoOpen,
    clock: systemClock,
    publicUrl: own.baseUrl,
    post,
    newsroomAccount: environment.newsroomAccount ? openNewsroomAccount(environment.newsroomAccount, `${own.baseUrl}${RETURN_PATH}`) : null,
    say,
    livePosition: () => hub.position,
  });
  mountTrpc(app, { desk, reception, log: say });
  mountPublic(app, { database, publicUrl: own.baseUrl });
  await mountWebFiles(app);
  precedentIndexOf(database).beginReading();
  const work = environment.worksInside ? startWork(desk, { digestHour: environment.digestHour, say }) : null;
  return {
    fetch: (request, bindings) => app.fetch(request, bindings),
    // what is in front of several addresses is there under ALL
    addresses: app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    async close() {
      sweeping.stop();
      await hub.close();
      // closed beside the work, which would otherwise finish the page of meanings it is at
      await Promise.all([work?.close(), encoder.close()]);
    },
  };
}
