// Who is asking, by cookie or by token: a person's browser shows the one, a program the other, and nobody both.
import { countKnock, hashSecret, useToken } from '@touchstone/db';
import type { Context } from 'hono';
import { refuse } from '../http/refusal.ts';
import type { Actor } from '../trpc/context.ts';
import { findMemberBySession, type Reception } from './find-member-by-session.ts';

const BEARER = /^Bearer +(\S+)$/i;
/** Other schemes are of something in front of us, such as a proxy that asks for a password. */
const IS_MEANT_FOR_US = /^(bearer\b|tst_)/i;

/** Calls a minute that one token makes at most; a batch counts as many as are in it. */
export const MOST_CALLS_A_MINUTE = 600;

/** Tokens that open nothing, shown from one address in a minute; good ones are let in all the same. */
export const MOST_BAD_TOKENS_A_MINUTE = 20;

const NO_GOOD = 'This token is unknown, revoked or too old. Make a new one on your account page.';
const BOTH = 'Send a token or a session cookie, not both.';
const NO_BEARER = 'Send the token as: Authorization: Bearer tst_…';

/** The member who asks, null for nobody, or the answer that turns a bad or busy token away. `calls`: how many calls this request makes. */
export async function admit(context: Context, reception: Reception, calls: number): Promise<{ member: Actor | null } | Response> {
  const { headers } = context.req.raw;
  const authorization = headers.get('authorization');
  if (authorization === null || !IS_MEANT_FOR_US.test(authorization)) return { member: await findMemberBySession(reception, headers) };
  if (headers.get('cookie')?.includes(`${reception.seal.name}=`)) return refuse(context, 400, BOTH);
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) return turnAway(context, reception, NO_BEARER);
  const { pool, isDemoOpen } = reception;
  const use = await useToken(pool, { tokenHash: hashSecret(token), calls, isDemoOpen });
  if (!use) return turnAway(context, reception, NO_GOOD);
  if (use.calls > MOST_CALLS_A_MINUTE)
    return slowDown(context, use.secondsLeft, `This token has made ${MOST_CALLS_A_MINUTE} calls this minute.`);
  const { memberId, name, role, scopes } = use;
  return { member: { memberId, name, role, scopes } };
}

async function turnAway(context: Context, { pool }: Reception, sentence: string): Promise<Response> {
  const { count, secondsLeft } = await countKnock(pool, `bad token ${context.get('peer')}`, 60);
  if (count > MOST_BAD_TOKENS_A_MINUTE) return slowDown(context, secondsLeft, 'Too many tokens that open nothing.');
  context.header('www-authenticate', 'Bearer');
  return refuse(context, 401, sentence);
}

function slowDown(context: Context, seconds: number, why: string): Response {
  context.header('retry-after', String(seconds));
  return refuse(context, 429, `${why} Wait ${seconds} seconds.`);
}
