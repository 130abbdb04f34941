// Where does a request come from? The socket is believed; a header only when the socket is one of our own proxies.
import { BlockList, isIP, isIPv4 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { z } from 'zod';

declare module 'hono' {
  interface ContextVariableMap {
    /** the network address a request comes from; empty when there is no socket */
    peer: string;
  }
}

const socketOf = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** Whether every part is an address such as 10.0.0.5 or a range such as 10.0.0.0/8 or fd00::/8. */
export const areProxies = (list: readonly string[]): boolean => list.every((one) => readRange(one) !== null);

function readRange(text: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
  const most = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  return prefix > most ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** An IPv4 address that came over an IPv6 socket is the same address. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** Notes the peer of each request for whoever asks later; `proxies` are addresses and ranges of TRUSTED_PROXIES. */
export function notePeer(proxies: readonly string[]): MiddlewareHandler {
  const trusted = new BlockList();
  for (const one of proxies) {
    const range = readRange(one);
    if (range) trusted.addSubnet(range.address, range.prefix, range.family);
  }
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  return (context, next) => {
    context.set('peer', peerOf(context, isTrusted));
    return next();
  };
}

/** Each of our proxies wrote down whom it heard from, at the end; the first that is none of ours is the peer. */
function peerOf(context: Context, isTrusted: (address: string) => boolean): string {
  const bindings = socketOf.safeParse(context.env);
  let peer = bindings.success ? plain(bindings.data.incoming.socket.remoteAddress) : '';
  const heardFrom = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()));
  while (isTrusted(peer)) {
    const before = heardFrom.pop();
    if (!before || isIP(before) === 0) break;
    peer = before;
  }
  return peer;
}
