// What every request passes before anything looks at it: is it meant for us, does it come from our own pages, is it of a sane size?

import { MOST_IMPORT_BYTES } from '@touchstone/domain';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { OwnAddress } from './own-address.ts';
import { refuse } from './refusal.ts';

/** An article of 2 MB travels as up to 2.7 MB of base64; more than this is never ours. Bytes. */
const MOST_TRPC_BYTES = 3_500_000;
const MOST_API_BYTES = 64_000;

/** Refuses with 421 a Host header that does not name us, which is how a foreign name made to point here gives itself away. */
export const guardHost =
  ({ hosts }: OwnAddress): MiddlewareHandler =>
  async (context, next) => {
    const host = (context.req.header('host') ?? new URL(context.req.url).host).toLowerCase();
    if (hosts.has(withoutDefaultPort(host))) return next();
    return refuse(
      context,
      421,
      'Touchstone does not go by that name. Use the address it printed when it started, or set PUBLIC_URL to this one.',
    );
  };

const withoutDefaultPort = (host: string) => host.replace(/:(80|443)$/, '');

/** Refuses with 403 a change that another site's page asks for. Programs send no Origin and no Sec-Fetch-Site, and pass. */
export const guardOrigin =
  ({ origins }: OwnAddress): MiddlewareHandler =>
  async (context, next) => {
    if (changesNothing(context)) return next();
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const isOurs = origin === undefined || origins.has(origin.toLowerCase());
    if (isOurs && (site === 'same-origin' || site === 'none')) return next();
    return refuse(
      context,
      403,
      'That came from a page of another site, so nothing was changed. Open Touchstone by its own address and try there.',
    );
  };

const changesNothing = (context: Context) => ['GET', 'HEAD', 'OPTIONS'].includes(context.req.method);

/** Nearly every request says its length, and Node holds it to that; only one that does not has to be counted while it is read. */
function limit(mostBytes: number, sentence: string): MiddlewareHandler {
  const refuseIt = (context: Context) => refuse(context, 413, sentence);
  const count = bodyLimit({ maxSize: mostBytes, onError: refuseIt });
  return async (context, next) => {
    const length = context.req.header('content-length');
    if (length === undefined || context.req.header('transfer-encoding') !== undefined) return count(context, next);
    return Number(length) > mostBytes ? refuseIt(context) : next();
  };
}

const limitTrpc = limit(MOST_TRPC_BYTES, 'That is too much at once: an article may have up to 2 MB. Split it and send the parts.');
const limitApi = limit(MOST_API_BYTES, 'That is too much for this form. Shorten it and send it again.');

const limitLibrary = limit(MOST_IMPORT_BYTES, 'That file is too large to be sent. Import it with touchstone import.');

/** Refuses with 413 what is larger than anything we send ourselves: 3.5 MB to /trpc, 1 GB of fact-checks, 64 kB elsewhere. */
export const guardSize: MiddlewareHandler = (context, next) => {
  if (context.req.path === '/api/library') return limitLibrary(context, next);
  return context.req.path.startsWith('/trpc/') ? limitTrpc(context, next) : limitApi(context, next);
};
