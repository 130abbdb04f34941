// Answers /trpc: finds out who is asking, then hands the call to its procedure.
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Hono } from 'hono';
import { appRouter } from '../app-router.ts';
import { admit } from '../auth/admit.ts';
import type { Reception } from '../auth/find-member-by-session.ts';
import { whereItBroke } from '../http/unexpected.ts';
import type { Desk } from './context.ts';

export function mountTrpc(app: Hono, { desk, reception, log }: { desk: Desk; reception: Reception; log: (line: string) => void }): void {
  app.all('/trpc/*', async (context) => {
    const admitted = await admit(context, reception, callsIn(context.req.url));
    if (admitted instanceof Response) return admitted;
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: context.req.raw,
      router: appRouter,
      createContext: () => ({ ...desk, ...admitted }),
      onError({ error, path }) {
        if (error.code === 'INTERNAL_SERVER_ERROR') log(`${path ?? 'trpc'} failed: ${whereItBroke(error.cause ?? error)}`);
      },
    });
  });
}

/** A batch names its procedures between commas, which may be written as %2C. */
const callsIn = (address: string): number => new URL(address).pathname.split(/,|%2c/i).length;
