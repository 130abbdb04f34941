// better-auth as Touchstone uses it: e-mail and password, sessions in our own tables, and nothing it could tell the outside.
import type { Database } from '@touchstone/db';
import { APIError, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { FEWEST_PASSWORD_CHARACTERS, MOST_PASSWORD_CHARACTERS } from '../features/members/member-input.ts';
import type { CookieSeal } from './session-cookie.ts';

/** Set by us from the socket on every request handed to better-auth; what a client sends under this name is dropped. */
export const PEER_HEADER = 'x-touchstone-peer';

const sessionSeconds = 14 * 24 * 3600;
const extendAfterSeconds = 24 * 3600;

export interface Auth {
  /** What session cookies are recognised by. */
  seal: CookieSeal;
  /** Answers a request to /api/auth/*. */
  handle(request: Request): Promise<Response>;
  hashPassword(password: string): Promise<string>;
  /** Signs the member in; the result is the Set-Cookie lines for the answer. `headers` are the request's, with the peer header. */
  startSession(memberId: string, headers: Headers): Promise<string[]>;
  /** Keeps a session in use from running out; the result is the Set-Cookie lines, often none. */
  extendSession(headers: Headers): Promise<string[]>;
}

export interface AuthOptions {
  database: Database;
  secret: string;
  /** the address people use, without a path; https makes the cookies Secure */
  baseUrl: string;
  /** all origins that are ours */
  origins: readonly string[];
}

/** Not reachable by HTTP: our own doors (set-up link, demonstration) end in it once they have let somebody in. */
const startSession = createAuthEndpoint(
  '/start-session',
  { method: 'POST', body: z.object({ memberId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.memberId);
    if (!user) throw new APIError('NOT_FOUND');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    return context.json(null);
  },
);

/** better-auth's user is our member and its account our credential; the database makes the ids. */
export async function createAuth({ database, secret, baseUrl, origins }: AuthOptions): Promise<Auth> {
  const auth = betterAuth({
    appName: 'Touchstone',
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [...origins],
    // `secrets` rather than `secret`: an environment variable of better-auth's own would win over the latter
    secrets: [{ version: 1, value: secret }],
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: FEWEST_PASSWORD_CHARACTERS,
      maxPasswordLength: MOST_PASSWORD_CHARACTERS,
    },
    user: { modelName: 'member' },
    account: { modelName: 'credential', fields: { userId: 'memberId' } },
    session: { modelName: 'session', fields: { userId: 'memberId' }, expiresIn: sessionSeconds, updateAge: extendAfterSeconds },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/change-password': { window: 60, max: 5 } },
    },
    advanced: {
      database: { generateId: false },
      cookiePrefix: 'touchstone',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [PEER_HEADER] },
    },
    telemetry: { enabled: false },
    // refusals are answers, not log lines; what is not a refusal is thrown to whoever mounted us
    logger: { disabled: true },
    onAPIError: { throw: true },
    plugins: [{ id: 'touchstone', endpoints: { startSession } }],
  });
  const context = await auth.$context;
  return {
    seal: { name: context.authCookies.sessionToken.name, secret: context.secret },
    handle: (request) => auth.handler(request),
    hashPassword: (password) => context.password.hash(password),
    async startSession(memberId, headers) {
      const { headers: answer } = await auth.api.startSession({ body: { memberId }, headers, returnHeaders: true });
      return answer.getSetCookie();
    },
    async extendSession(headers) {
      const { headers: answer } = await auth.api.getSession({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },
  };
}
