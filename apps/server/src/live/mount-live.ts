// Answers /api/live: the stream on which a member's open pages hear of what others do.
import { loadHeadPosition } from '@touchstone/db';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { findMemberBySession, type Reception } from '../auth/find-member-by-session.ts';
import { refuse } from '../http/refusal.ts';
import type { LiveHub } from './live-hub.ts';

/** One browser holds one stream, see apps/web/src/live. */
const MOST_OF_ONE_MEMBER = 50;

/** Before anything that is kept, which means: read everything anew. */
const NEVER = -1;

const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const socketOf = z.object({
  outgoing: z.custom<{ destroy(): void }>((value) => typeof (value as { destroy?: unknown })?.destroy === 'function'),
});

/** To be called before whatever refuses the rest of /api. */
export function mountLive(app: Hono, { hub, reception }: { hub: LiveHub; reception: Reception }): void {
  app.get('/api/live', async (context) => {
    const { headers } = context.req.raw;
    const viewer = await findMemberBySession(reception, headers);
    if (!viewer) return refuse(context, 401, 'You are signed out. Sign in again; what you wrote is still on your screen.');
    if (hub.streamsOf(viewer.memberId) >= MOST_OF_ONE_MEMBER)
      return refuse(context, 429, 'Too many pages of yours are open. Close some of them.');
    const body = hub.open({
      viewer,
      after: await lastSeen(context, hub, reception),
      // the cookie may have been renewed since; the session it names is the same
      whoIsIt: () => findMemberBySession(reception, headers),
      cut: cutterOf(context),
    });
    return context.body(body, 200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  });
}

/**
 * The last position the page has seen: what the browser says when it comes back, or what the page was loaded with.
 * A position the record never had is of another database, so that nothing seen there counts.
 */
async function lastSeen(context: Context, hub: LiveHub, { pool }: Reception): Promise<number | null> {
  const { success, data } = position.safeParse(context.req.header('last-event-id') ?? context.req.query('after'));
  if (!success) return null;
  if (data <= hub.position || data <= (await loadHeadPosition(pool))) return data;
  return NEVER;
}

/** Breaks the connection of a request; where there is no socket, as in some tests, nothing has to be broken. */
function cutterOf(context: Context): () => void {
  const bindings = socketOf.safeParse(context.env);
  return () => bindings.data?.outgoing.destroy();
}
