// Where does a request come from? Only the socket is believed, never a header that the client could have written.
import type { Context } from 'hono';
import { z } from 'zod';
import { PEER_HEADER } from './create-auth.ts';

const socketOf = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** The request's headers with the socket's address under the name better-auth reads it by. */
export function headersWithPeer(context: Context): Headers {
  const headers = new Headers(context.req.raw.headers);
  headers.delete(PEER_HEADER);
  const bindings = socketOf.safeParse(context.env);
  if (bindings.success) headers.set(PEER_HEADER, bindings.data.incoming.socket.remoteAddress);
  return headers;
}
