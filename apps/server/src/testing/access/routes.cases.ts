// What is asked at the addresses beside the procedures: for each of them, what is sent there.
import type { AccessWorld } from './access-world.ts';

interface RouteAsk {
  /** Where the address holds a name, the address with it. */
  path?: string;
  body?: unknown;
}

const WRONG = { password: 'not the password' };
const CEREMONY = { response: {} };
const NO_TOKEN = { token: 'x'.repeat(43) };

const sending = (body: unknown) => (): RouteAsk => ({ body });
const history = (format: string, about: object): RouteAsk => ({
  path: `/api/history.${format}?asked=${encodeURIComponent(JSON.stringify({ about }))}`,
});
const reading = (): RouteAsk => ({});

/** A name may be followed by “: …” where one address is asked about several things. */
export const ROUTES: Record<string, (world: AccessWorld) => RouteAsk | Promise<RouteAsk>> = {
  'GET /health': reading,
  'GET /api/session-info': reading,
  'GET /api/live': reading,
  'GET /api/history.json: of a claim': async (world) => history('json', { claimId: (await world.claim('checking')).claimId }),
  'GET /api/history.json: of another': (world) => history('json', { memberId: world.another.memberId }),
  'GET /api/history.csv: of another': (world) => history('csv', { memberId: world.another.memberId }),
  'GET /api/selection.csv': reading,
  'GET /api/balance.csv': reading,
  'POST /api/library: no file': sending({}),
  'GET /api/suggestions.csv': reading,
  'GET /r/:slug: published': async (world) => ({ path: `/r/${(await world.publishedReport()).slug}` }),
  'GET /r/:slug: draft': async (world) => ({ path: `/r/${(await world.report()).slug}` }),
  'GET /r/:slug/:part: published': async (world) => ({ path: `/r/${(await world.publishedReport()).slug}/report.json` }),
  'GET /r/:slug/:part: draft': async (world) => ({ path: `/r/${(await world.report()).slug}/report.json` }),
  'POST /api/auth/sign-in/email: wrong password': sending({ email: 'nobody@example.org', ...WRONG }),
  'POST /api/auth/request-password-reset': sending({ email: 'nobody@example.org' }),
  'POST /api/auth/reset-password: unknown link': sending({ ...NO_TOKEN, newPassword: 'four eyes see more' }),
  'POST /api/auth/change-password: wrong password': sending({ currentPassword: WRONG.password, newPassword: 'four eyes see more' }),
  'POST /api/auth/two-factor/enable: wrong password': sending(WRONG),
  'POST /api/auth/two-factor/verify-totp: wrong code': sending({ code: '000000' }),
  'POST /api/auth/two-factor/verify-backup-code: wrong code': sending({ code: 'wrong' }),
  'POST /api/auth/two-factor/generate-backup-codes: wrong password': sending(WRONG),
  'POST /api/auth/two-factor/disable: wrong password': sending(WRONG),
  'GET /api/auth/passkey/generate-register-options': reading,
  'POST /api/auth/passkey/verify-registration: no passkey': sending({ ...CEREMONY, name: 'Key' }),
  'POST /api/auth/passkey/delete-passkey: another’s': async (world) => ({ body: { id: await world.passkeyOfAnother() } }),
  'GET /api/auth/passkey/generate-authenticate-options': reading,
  'POST /api/auth/passkey/verify-authentication: no passkey': sending(CEREMONY),
  'POST /api/invitation: unknown link': sending(NO_TOKEN),
  'POST /api/invitation/accept: unknown link': sending({ ...NO_TOKEN, name: 'Bo', password: 'four eyes see more' }),
  'GET /api/oidc/start: none set up': () => ({ path: '/api/oidc/start' }),
  'GET /api/oidc/return: none set up': () => ({ path: '/api/oidc/return?code=guessed&state=guessed' }),
  'POST /api/set-up: desk has members': sending({
    ...NO_TOKEN,
    deskName: 'Desk',
    name: 'Bo',
    email: 'bo@example.org',
    password: 'four eyes see more',
  }),
  'POST /api/demo/sign-in': async (world) => ({ body: { memberId: world.another.memberId } }),
  // last, since it ends the session that is asked with
  'POST /api/auth/sign-out': sending({}),
};
