// Puts the guards in front of an application, in their one right order.
import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { guardHost, guardOrigin, guardSize } from './guards.ts';
import type { OwnAddress } from './own-address.ts';
import { notePeer } from './peer.ts';
import { limitKnocks } from './rate-limits.ts';
import { logRequests } from './request-log.ts';
import { secureHeaders } from './secure-headers.ts';

export interface GuardOptions {
  own: OwnAddress;
  /** addresses and ranges whose X-Forwarded-For is believed */
  trustedProxies: readonly string[];
  pool: Pool;
  /** gets one line per request; without it nothing is logged */
  log?: (line: string) => void;
}

/** To be called before any route is added. */
export function mountGuards(app: Hono, { own, trustedProxies, pool, log }: GuardOptions): void {
  if (log) app.use(logRequests(log));
  app.use(secureHeaders({ isHttps: own.baseUrl.startsWith('https:') }), guardHost(own), guardOrigin(own), guardSize);
  app.use(notePeer(trustedProxies));
  app.use('/api/*', limitKnocks(pool));
}
