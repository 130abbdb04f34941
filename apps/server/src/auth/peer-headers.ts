// The headers better-auth is given: the client's, with the peer as we know it under the name better-auth reads it by.
import type { Context } from 'hono';
import { PEER_HEADER } from './create-auth.ts';

export function headersWithPeer(context: Context): Headers {
  const headers = new Headers(context.req.raw.headers);
  headers.delete(PEER_HEADER);
  const peer = context.get('peer');
  if (peer) headers.set(PEER_HEADER, peer);
  return headers;
}
