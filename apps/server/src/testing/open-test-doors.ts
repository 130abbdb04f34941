// For tests: the guards and every way in, over a database of their own, asked as a browser would ask.
import { createMember, type Database, ensureDesk, inTransaction, type NewMember } from '@touchstone/db';
import { openTestDatabase } from '@touchstone/db/testing';
import { Hono } from 'hono';
import { postman } from '../adapters/mailer.ts';
import { type Auth, createAuth } from '../auth/create-auth.ts';
import { writeReset } from '../auth/mails.ts';
import { mountAuth } from '../auth/mount-auth.ts';
import { type NewsroomAccountSettings, openNewsroomAccount } from '../auth/newsroom-account.ts';
import { RETURN_PATH } from '../auth/newsroom-doors.ts';
import { mountGuards } from '../http/mount-guards.ts';
import { ownAddress } from '../http/own-address.ts';
import { type RecordingMailer, recordingMailer } from './recording-mailer.ts';

export const TEST_SECRET = 'x7Qm-4vT9_bLw2Zr8NcYp1Ks6HdJf3Ga';
export const TEST_PASSWORD = 'four eyes see more';

export interface TestDoors {
  app: Hono;
  auth: Auth;
  database: Database;
  mailer: RecordingMailer;
  log: string[];
  /** sentences for the console */
  said: string[];
  /** Asks at 127.0.0.1:4600 from the socket address `peer`; a body is sent as JSON by POST, with our own Origin. */
  ask(path: string, options?: AskOptions): Promise<Response>;
  addMember(member: Partial<NewMember> & { email: string }): Promise<string>;
  close(): Promise<void>;
}

interface AskOptions {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  cookie?: string | undefined;
  peer?: string;
}

export async function openTestDoors({
  isDemoOpen = false,
  publicUrl,
  trustedProxies = [],
  provider,
}: {
  isDemoOpen?: boolean;
  publicUrl?: string;
  trustedProxies?: readonly string[];
  /** the newsroom's own provider of accounts */
  provider?: NewsroomAccountSettings;
} = {}): Promise<TestDoors> {
  const database = await openTestDatabase();
  const own = ownAddress({ host: '127.0.0.1', port: 4600, publicUrl });
  const mailer = recordingMailer();
  const post = postman(mailer, () => {});
  const auth = await createAuth({
    database,
    secret: TEST_SECRET,
    baseUrl: own.baseUrl,
    origins: [...own.origins],
    sendReset: (member, token) => post(writeReset(member, { publicUrl: own.baseUrl, token })),
  });
  const app = new Hono();
  const log: string[] = [];
  const said: string[] = [];
  mountGuards(app, { own, trustedProxies, pool: database.pool, log: (line) => log.push(line) });
  mountAuth(app, {
    database,
    auth,
    isDemoOpen,
    clock: () => new Date(),
    publicUrl: own.baseUrl,
    post,
    livePosition: () => 0,
    newsroomAccount: provider ? openNewsroomAccount(provider, `${own.baseUrl}${RETURN_PATH}`) : null,
    say: (sentence) => said.push(sentence),
  });
  await inTransaction(database, (tx) => ensureDesk(tx, 'The Test Desk'));
  return {
    app,
    auth,
    database,
    mailer,
    log,
    said,
    async ask(path, { method, body, headers, cookie, peer = '192.0.2.1' } = {}) {
      const sent = body === undefined ? {} : { 'content-type': 'application/json', origin: own.baseUrl };
      const init = {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { host: new URL(own.baseUrl).host, ...sent, ...(cookie && { cookie }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
      return app.request(`${own.baseUrl}${path}`, init, { incoming: { socket: { remoteAddress: peer } } });
    },
    async addMember(member) {
      const passwordHash = member.passwordHash === undefined ? await auth.hashPassword(TEST_PASSWORD) : member.passwordHash;
      const defaults = { name: 'Ada Ferris', role: 'checker', isDemo: false, addedById: null } as const;
      return inTransaction(database, (tx) => createMember(tx, { ...defaults, ...member, passwordHash }));
    },
    close: () => database.close(),
  };
}

/** The Cookie header a browser would send after this answer. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
