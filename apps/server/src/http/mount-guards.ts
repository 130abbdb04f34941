// Puts the guards in front of an application, in their one right order.
import type { Hono } from 'hono';
import { guardHost, guardOrigin, guardSize } from './guards.ts';
import type { OwnAddress } from './own-address.ts';
import { logRequests } from './request-log.ts';
import { secureHeaders } from './secure-headers.ts';

/** To be called before any route is added. `log` gets one line per request; without it nothing is logged. */
export function mountGuards(app: Hono, own: OwnAddress, log?: (line: string) => void): void {
  if (log) app.use(logRequests(log));
  app.use(secureHeaders({ isHttps: own.baseUrl.startsWith('https:') }), guardHost(own), guardOrigin(own), guardSize);
}
