import { expect, it } from 'vitest';
import { isLoopback, ownAddress } from './own-address.ts';

it.each([
  {
    served: { host: '127.0.0.1', port: 4600, publicUrl: undefined },
    baseUrl: 'http://127.0.0.1:4600',
    ours: ['127.0.0.1:4600', 'localhost:4600', '[::1]:4600'],
    notOurs: ['127.0.0.1', '127.0.0.1:4601', 'evil.example', 'evil.example:4600', '192.168.1.5:4600'],
  },
  {
    served: { host: '192.168.1.5', port: 80, publicUrl: undefined },
    baseUrl: 'http://192.168.1.5',
    ours: ['192.168.1.5'],
    notOurs: ['localhost', '127.0.0.1', '192.168.1.5:4600'],
  },
  {
    served: { host: '127.0.0.1', port: 4600, publicUrl: 'https://Check.Example.org/' },
    baseUrl: 'https://check.example.org',
    ours: ['check.example.org', 'localhost:4600'],
    notOurs: ['example.org', 'check.example.org:4600'],
  },
  {
    served: { host: '0.0.0.0', port: 4600, publicUrl: undefined },
    baseUrl: 'http://127.0.0.1:4600',
    ours: ['127.0.0.1:4600', 'localhost:4600', '0.0.0.0:4600'],
    notOurs: ['evil.example:4600'],
  },
  {
    served: { host: '::1', port: 4600, publicUrl: undefined },
    baseUrl: 'http://[::1]:4600',
    ours: ['[::1]:4600', 'localhost:4600'],
    notOurs: ['[::2]:4600'],
  },
])('knows its names when listening on $served.host for $served.publicUrl', ({ served, baseUrl, ours, notOurs }) => {
  const own = ownAddress(served);
  expect(own.baseUrl).toBe(baseUrl);
  expect([...own.hosts]).toEqual(expect.arrayContaining(ours));
  for (const host of notOurs) expect(own.hosts.has(host), host).toBe(false);
  expect(own.origins.has(baseUrl)).toBe(true);
  for (const host of ours) expect([...own.origins].map((origin) => new URL(origin).host)).toContain(host);
});

it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('counts %s as this machine only', (host) => expect(isLoopback(host)).toBe(true));
it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.nip.example', 'localhost.example'])('does not count %s as this machine only', (host) =>
  expect(isLoopback(host)).toBe(false),
);
