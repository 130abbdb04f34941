import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { areProxies, notePeer } from './peer.ts';

async function peerSeen(proxies: string[], { socket, forwarded }: { socket: string; forwarded?: string }): Promise<string> {
  const app = new Hono();
  app.use(notePeer(proxies));
  app.get('/', (context) => context.text(context.get('peer')));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress: socket } } })).text();
}

describe('the peer of a request', () => {
  it.each([
    { name: 'the socket', proxies: [], socket: '198.51.100.7', peer: '198.51.100.7' },
    { name: 'the socket when nobody is trusted', proxies: [], socket: '127.0.0.1', forwarded: '203.0.113.9', peer: '127.0.0.1' },
    {
      name: 'the socket when it is no proxy',
      proxies: ['10.0.0.0/8'],
      socket: '198.51.100.7',
      forwarded: '203.0.113.9',
      peer: '198.51.100.7',
    },
    { name: 'whom our proxy names', proxies: ['127.0.0.1'], socket: '127.0.0.1', forwarded: '203.0.113.9', peer: '203.0.113.9' },
    {
      name: 'the last one named, not what the visitor wrote',
      proxies: ['127.0.0.1'],
      socket: '127.0.0.1',
      forwarded: '1.2.3.4, 203.0.113.9',
      peer: '203.0.113.9',
    },
    {
      name: 'the one before all our proxies',
      proxies: ['127.0.0.1', '10.0.0.0/8'],
      socket: '127.0.0.1',
      forwarded: '203.0.113.9, 10.1.2.3',
      peer: '203.0.113.9',
    },
    { name: 'our proxy when it names nobody', proxies: ['127.0.0.1'], socket: '127.0.0.1', peer: '127.0.0.1' },
    { name: 'our proxy when it names nonsense', proxies: ['127.0.0.1'], socket: '127.0.0.1', forwarded: 'unknown', peer: '127.0.0.1' },
    {
      name: 'an IPv4 address over an IPv6 socket',
      proxies: ['127.0.0.1'],
      socket: '::ffff:127.0.0.1',
      forwarded: '203.0.113.9',
      peer: '203.0.113.9',
    },
    { name: 'an IPv6 address', proxies: ['fd00::/8'], socket: 'fd00::1', forwarded: '2001:db8::7', peer: '2001:db8::7' },
  ])('is $name', async ({ proxies, peer, ...request }) => {
    expect(await peerSeen(proxies, request)).toBe(peer);
  });
});

it.each(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'])('takes %s for a proxy', (one) => expect(areProxies([one])).toBe(true));
it.each(['', 'proxy.example', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/8'])('does not take %j for one', (one) =>
  expect(areProxies([one])).toBe(false),
);
