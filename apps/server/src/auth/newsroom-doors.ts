// Signing in with the account a newsroom has elsewhere: off to its provider, and back.
import type { Context } from 'hono';
import { Hono } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { z } from 'zod';
import { enterByNewsroomAccount } from '../features/members/enter-by-newsroom-account.ts';
import { refuse } from '../http/refusal.ts';
import { setCookies } from './let-in.ts';
import type { AuthDoors } from './mount-auth.ts';
import { headersWithPeer } from './peer-headers.ts';

export const RETURN_PATH = '/api/oidc/return';
const COOKIE = 'touchstone.newsroom_account';
const UNDER_WAY_SECONDS = 600;

const kept = z.object({ departure: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }), back: z.string() });

/** Only ever an address of our own pages. */
const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])/.test(path) && !path.includes('\\') ? path : '/');

/** Answers GET /api/oidc/start and, for who comes back, GET /api/oidc/return; both by sending the browser on. */
export function newsroomDoors(doors: AuthDoors): Hono {
  const app = new Hono();
  app.get('/api/oidc/start', (context) => leave(context, doors));
  app.get(RETURN_PATH, (context) => comeBack(context, doors));
  return app;
}

const notThere = (context: Context) =>
  refuse(context, 404, 'There is no other account to sign in with. Use your e-mail address and password.');
/** What the sign-in page says about it stands with the page. */
const turnAway = (context: Context, why: string) => context.redirect(`/sign-in?refused=${why}`);
/** Signed for nothing else, so that no other cookie of ours passes for it. */
const keyOf = ({ auth }: AuthDoors) => `newsroom account ${auth.seal.secret}`;

async function leave(context: Context, doors: AuthDoors): Promise<Response> {
  const { newsroomAccount, publicUrl, say } = doors;
  if (!newsroomAccount) return notThere(context);
  try {
    const { address, departure } = await newsroomAccount.depart();
    const value = Buffer.from(JSON.stringify({ departure, back: ownPath(context.req.query('back')) })).toString('base64url');
    await setSignedCookie(context, COOKIE, value, keyOf(doors), {
      path: '/api/oidc',
      httpOnly: true,
      sameSite: 'Lax',
      secure: publicUrl.startsWith('https:'),
      maxAge: UNDER_WAY_SECONDS,
    });
    return context.redirect(address.href);
  } catch (error) {
    say(`${newsroomAccount.name} could not be asked: ${error instanceof Error ? error.message : 'unknown'}`);
    return turnAway(context, 'notReached');
  }
}

async function comeBack(context: Context, doors: AuthDoors): Promise<Response> {
  const { newsroomAccount, publicUrl, database, clock, auth, say } = doors;
  if (!newsroomAccount) return notThere(context);
  const underWay = await readUnderWay(context, doors);
  deleteCookie(context, COOKIE, { path: '/api/oidc' });
  if (!underWay) return turnAway(context, 'tookTooLong');
  try {
    const address = new URL(RETURN_PATH + new URL(context.req.url).search, publicUrl);
    const identity = await newsroomAccount.arrive(address, underWay.departure);
    const result = await enterByNewsroomAccount(database, identity, clock());
    if ('refusal' in result) return turnAway(context, result.refusal);
    setCookies(context, await auth.startSession({ memberId: result.memberId, way: 'newsroomAccount' }, headersWithPeer(context)));
    return context.redirect(underWay.back);
  } catch (error) {
    say(`Signing in with ${newsroomAccount.name} failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return turnAway(context, 'failed');
  }
}

async function readUnderWay(context: Context, doors: AuthDoors): Promise<z.infer<typeof kept> | null> {
  const value = await getSignedCookie(context, keyOf(doors), COOKIE);
  if (!value) return null;
  return kept.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
}
