// For tests: the whole application over a database of its own, asked by HTTP as browsers, readers and programs do.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMember, type Database, inTransaction } from '@touchstone/db';
import { type BuiltMember, openTestDatabase } from '@touchstone/db/testing';
import type { Role } from '@touchstone/domain';
import { hashPassword } from 'better-auth/crypto';
import { createApp } from '../app.ts';
import type { Environment } from '../env.ts';
import { cookieOf, TEST_PASSWORD, TEST_SECRET } from './open-test-doors.ts';

const URL_OF_TESTS = 'http://127.0.0.1:4600';

export interface TestApp {
  db: Database;
  /** Its own address, which is also the origin of its pages. */
  url: string;
  said: string[];
  /** Every address of the application outside /trpc. */
  addresses: string[];
  /** Asks from the network address `peer`, or from this machine. */
  get(path: string, init?: RequestInit, peer?: string): Promise<Response>;
  /** A member with a password, and the Cookie header of their session. Of several of a role each needs an address; of many, a peer. */
  signIn(role: Role, as?: { email?: string; peer?: string }): Promise<{ member: BuiltMember; cookie: string }>;
  /** Calls a mutation as the interface does; without a cookie as somebody signed out. */
  mutate(procedure: string, input: unknown, cookie?: string): Promise<{ status: number; body: TrpcBody }>;
  close(): Promise<void>;
}

interface TrpcBody {
  result?: { data: unknown };
  error?: { message: string; data: { code: string; httpStatus: number; ruleId: string | null; refusals: unknown[]; current: unknown } };
}

export async function openTestApp(): Promise<TestApp> {
  const db = await openTestDatabase();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'touchstone-app-'));
  const said: string[] = [];
  const place: Environment = {
    host: '127.0.0.1',
    port: 4600,
    dataFolder,
    databaseUrl: db.url,
    publicUrl: undefined,
    secret: TEST_SECRET,
    trustedProxies: [],
    smtpUrl: undefined,
    mailFrom: 'desk@example.org',
    newsroomAccount: null,
    assistant: null,
    worksInside: false,
    digestHour: 7,
  };
  const app = await createApp({ database: db, isEmbedded: false, environment: place, url: URL_OF_TESTS, say: (line) => said.push(line) });
  // the set-up link of a desk without members
  said.length = 0;
  const get = async (path: string, init: RequestInit = {}, peer = '127.0.0.1') =>
    app.fetch(new Request(`${URL_OF_TESTS}${path}`, init), { incoming: { socket: { remoteAddress: peer } } } as never);
  const post = (path: string, body: unknown, cookie?: string, peer?: string) => {
    const headers = { 'content-type': 'application/json', origin: URL_OF_TESTS, ...(cookie && { cookie }) };
    return get(path, { method: 'POST', body: JSON.stringify(body), headers }, peer);
  };
  const passwordHash = await hashPassword(TEST_PASSWORD);
  return {
    db,
    url: URL_OF_TESTS,
    said,
    addresses: app.addresses,
    get,
    async signIn(role, { email = `${role}@example.org`, peer } = {}) {
      const person = { name: `The ${role}`, role };
      const memberId = await inTransaction(db, (tx) =>
        createMember(tx, { ...person, email, isDemo: false, passwordHash, addedById: null }),
      );
      const cookie = cookieOf(await post('/api/auth/sign-in/email', { email, password: TEST_PASSWORD }, undefined, peer));
      return { member: { ...person, memberId }, cookie };
    },
    async mutate(procedure, input, cookie) {
      const response = await post(`/trpc/${procedure}`, input, cookie);
      return { status: response.status, body: (await response.json()) as TrpcBody };
    },
    async close() {
      await app.close();
      await db.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
