// Answers /trpc: finds out who is asking, then hands the call to its procedure.
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Hono } from 'hono';
import { appRouter } from '../app-router.ts';
import { findMemberBySession, type Reception } from '../auth/find-member-by-session.ts';
import type { Desk } from './context.ts';

/** What an unexpected error is logged as: where it happened, never what it said, since that may hold what people wrote. */
function whereItBroke(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames.slice(0, 8)].join('\n');
}

export function mountTrpc(app: Hono, { desk, reception, log }: { desk: Desk; reception: Reception; log: (line: string) => void }): void {
  app.all('/trpc/*', (context) =>
    fetchRequestHandler({
      endpoint: '/trpc',
      req: context.req.raw,
      router: appRouter,
      createContext: async () => ({ ...desk, member: await findMemberBySession(reception, context.req.raw.headers) }),
      onError({ error, path }) {
        if (error.code === 'INTERNAL_SERVER_ERROR') log(`${path ?? 'trpc'} failed: ${whereItBroke(error.cause ?? error)}`);
      },
    }),
  );
}
