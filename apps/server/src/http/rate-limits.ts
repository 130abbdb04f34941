// How often may one network address knock at each door? Counted in the database, so that it holds for several servers and across restarts.
import { countKnock } from '@touchstone/db';
import type { Context, MiddlewareHandler } from 'hono';
import type { Pool } from 'pg';
import { refuse } from './refusal.ts';

/** Knocks a minute from one address; doors that take a guess are narrow. Doors named nowhere share the last one. */
const MOST_A_MINUTE: readonly [RegExp, number][] = [
  [/^\/api\/auth\/sign-in\/email$/, 10],
  [/^\/api\/auth\/two-factor\/verify-/, 10],
  [/^\/api\/auth\/passkey\//, 30],
  [/^\/api\/auth\/(change-password|reset-password|two-factor\/)/, 10],
  [/^\/api\/auth\/request-password-reset$/, 5],
  [/^\/api\/set-up$/, 10],
  [/^\/api\/oidc\//, 20],
  [/^\/api\//, 60],
];

const isAsking = (context: Context) => context.req.method === 'GET' && !/^\/api\/(oidc|auth)\//.test(context.req.path);

/** Refuses with 429 whoever knocks too often; readings that everybody may have are not counted. To be called after `notePeer`. */
export const limitKnocks =
  (pool: Pool): MiddlewareHandler =>
  async (context, next) => {
    const door = MOST_A_MINUTE.find(([path]) => path.test(context.req.path));
    if (!door || isAsking(context)) return next();
    const [path, most] = door;
    const { count, secondsLeft } = await countKnock(pool, `${path.source} ${context.get('peer')}`, 60);
    if (count <= most) return next();
    context.header('retry-after', String(secondsLeft));
    return refuse(context, 429, `Too many tries. Wait ${secondsLeft} seconds, then try again.`);
  };
