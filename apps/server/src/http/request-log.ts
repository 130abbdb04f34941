// One line per request for the console, with nothing in it that would let a reader of the log sign in.
import type { MiddlewareHandler } from 'hono';

/** Paths whose last part is a proof by itself. */
const PROOF_IN_PATH = /^\/(set-up|join|reset-password)\/./;

/** Writes method, path without query, status and milliseconds; never headers, cookies, bodies or tokens. */
export const logRequests =
  (write: (line: string) => void): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now();
    await next();
    // the address as it was sent: decoded, it could hold a line break
    const proof = PROOF_IN_PATH.exec(context.req.path);
    const path = proof ? `/${proof[1]}/…` : new URL(context.req.url).pathname;
    write(`${context.req.method} ${path} ${context.res.status} ${Math.round(performance.now() - start)} ms`);
  };
