// better-auth as Touchstone uses it: passwords, a second factor, passkeys, sessions in our own tables, and nothing it could tell the outside.
import { passkey } from '@better-auth/passkey';
import { type Database, giveBackPasswordTries, loadMember } from '@touchstone/db';
import type { SignInWay } from '@touchstone/domain';
import { APIError, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import { FEWEST_PASSWORD_CHARACTERS, MOST_PASSWORD_CHARACTERS } from '../features/members/member-input.ts';
import { isLoopback } from '../http/own-address.ts';
import { identityAdapter } from './identity-adapter.ts';
import { recoveryCodeKeeper } from './recovery-codes.ts';
import type { CookieSeal } from './session-cookie.ts';

/** Set by us from the peer on every request handed to better-auth; what a client sends under this name is dropped. */
export const PEER_HEADER = 'x-touchstone-peer';

const sessionSeconds = 14 * 24 * 3600;
const extendAfterSeconds = 24 * 3600;
const resetLinkSeconds = 3600;

export interface Auth {
  /** What session cookies are recognised by. */
  seal: CookieSeal;
  /** Answers a request to /api/auth/*. */
  handle(request: Request): Promise<Response>;
  hashPassword(password: string): Promise<string>;
  /** How a recovery code is kept; what somebody types is turned into it before better-auth sees it. */
  hashRecoveryCode(code: string): string;
  /** Signs the member in; the result is the Set-Cookie lines for the answer. `headers` are the request's, with the peer header. */
  startSession(entrance: { memberId: string; way: SignInWay }, headers: Headers): Promise<string[]>;
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
  /** Writes to a member who forgot their password; `token` is the proof in the link. Must not wait for the mail to be delivered. */
  sendReset(member: { email: string; name: string }, token: string): void;
}

/** Not reachable by HTTP: our own doors (links, the newsroom's account, demonstration) end in it once they have let somebody in. */
const startSession = createAuthEndpoint(
  '/start-session',
  { method: 'POST', body: z.object({ memberId: z.string(), way: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.memberId);
    if (!user) throw new APIError('NOT_FOUND');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    return context.json(null);
  },
);

/** Whatever the door, nobody who was deactivated gets a session. */
async function refuseDeactivated({ prisma }: Database, memberId: string): Promise<void> {
  if (!(await loadMember(prisma, memberId))) throw new APIError('FORBIDDEN', { code: 'NOT_HERE_ANY_MORE' });
}

/** better-auth's user is our member and its account our credential; the database makes the ids. */
export async function createAuth({ database, secret, baseUrl, origins, sendReset }: AuthOptions): Promise<Auth> {
  const { hashRecoveryCode, storeBackupCodes } = recoveryCodeKeeper(secret);
  const auth = betterAuth({
    appName: 'Touchstone',
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [...origins],
    // `secrets` rather than `secret`: an environment variable of better-auth's own would win over the latter
    secrets: [{ version: 1, value: secret }],
    database: identityAdapter(database),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: FEWEST_PASSWORD_CHARACTERS,
      maxPasswordLength: MOST_PASSWORD_CHARACTERS,
      resetPasswordTokenExpiresIn: resetLinkSeconds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => sendReset(user, token),
      onPasswordReset: async ({ user }) => {
        await giveBackPasswordTries(database.prisma, user.id);
        // other links that were asked for, and second steps under way
        await database.prisma.verification.deleteMany({ where: { value: user.id } });
      },
    },
    verification: { storeIdentifier: 'hashed' },
    user: { modelName: 'member' },
    account: { modelName: 'credential', fields: { userId: 'memberId' } },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDeactivated(database, userId) } } },
    session: { modelName: 'session', fields: { userId: 'memberId' }, expiresIn: sessionSeconds, updateAge: extendAfterSeconds },
    rateLimit: { enabled: false }, // every door of ours is counted in http/rate-limits.ts
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
    plugins: [
      twoFactor({
        issuer: 'Touchstone',
        backupCodeOptions: { storeBackupCodes },
        schema: { twoFactor: { modelName: 'twoFactor', fields: { userId: 'memberId', backupCodes: 'recoveryCodes' } } },
      }),
      passkey({
        rpName: 'Touchstone',
        rpID: passkeyDomain(baseUrl),
        // a passkey opens without a password and a code, so it has to be both: something one has, opened by who one is
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified) },
        authentication: { afterVerification: ({ verification }) => mustBeVerified(verification.authenticationInfo.userVerified) },
        schema: { passkey: { fields: { userId: 'memberId' } } },
      }),
      { id: 'touchstone', endpoints: { startSession } },
    ],
  });
  const context = await auth.$context;
  return {
    seal: { name: context.authCookies.sessionToken.name, secret: context.secret },
    handle: (request) => auth.handler(request),
    hashPassword: (password) => context.password.hash(password),
    hashRecoveryCode,
    async startSession(entrance, headers) {
      const { headers: answer } = await auth.api.startSession({ body: entrance, headers, returnHeaders: true });
      return answer.getSetCookie();
    },
    async extendSession(headers) {
      const { headers: answer } = await auth.api.getSession({ headers, returnHeaders: true });
      return answer.getSetCookie();
    },
  };
}

/** Passkeys belong to a domain, which an address in numbers is not; on this machine they work at http://localhost. */
function passkeyDomain(baseUrl: string): string {
  const { hostname } = new URL(baseUrl);
  return isLoopback(hostname.replace(/^\[|\]$/g, '')) ? 'localhost' : hostname;
}

function mustBeVerified(userVerified: boolean | undefined): undefined {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' });
  return undefined;
}
