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
    const calls = context.req.path.split(',').length;
    const admitted = await admit(context, reception, calls);
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
