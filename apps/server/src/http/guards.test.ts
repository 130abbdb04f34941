import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openTestDoors, type TestDoors } from '../testing/open-test-doors.ts';
import { mountUnexpected } from './unexpected.ts';

let doors: TestDoors;
let expired: string;
beforeAll(async () => {
  doors = await openTestDoors({ isDemoOpen: true });
  const memberId = await doors.addMember({ email: 'ada@example.org', passwordHash: null });
  const lines = await doors.auth.startSession({ memberId, way: 'link' }, new Headers());
  expired = cookieOf(new Response(null, { headers: lines.map((line) => ['set-cookie', line]) }));
  await doors.database.prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  doors.app.post('/trpc/article.take', async (context) => context.json({ length: (await context.req.text()).length }));
  doors.app.get('/set-up/:token', (context) => context.text('page'));
  mountUnexpected(doors.app, () => {});
  doors.app.get('/broken', () => {
    throw new Error('somebody’s words');
  });
});
afterAll(() => doors.close());

/** Every address under /api that this room answers, and what somebody signed out gets for an empty body. */
const ROUTES = [
  { method: 'GET', path: '/api/session-info', signedOut: 200 },
  { method: 'POST', path: '/api/auth/sign-in/email', signedOut: 400 },
  { method: 'POST', path: '/api/auth/sign-out', signedOut: 200 },
  { method: 'POST', path: '/api/auth/change-password', signedOut: 400 },
  { method: 'POST', path: '/api/set-up', signedOut: 400 },
  { method: 'POST', path: '/api/invitation', signedOut: 400 },
  { method: 'POST', path: '/api/invitation/accept', signedOut: 400 },
  { method: 'POST', path: '/api/demo/sign-in', signedOut: 404 },
  { method: 'GET', path: '/api/anything-else', signedOut: 404 },
];

const FOREIGN_ORIGINS = [
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:4601' },
  { origin: 'https://127.0.0.1:4600' },
  { origin: 'null' },
  { origin: '' },
];

describe.each(ROUTES)('$method $path', ({ method, path, signedOut }) => {
  const ask = (headers: Record<string, string> = {}, cookie?: string) =>
    doors.ask(path, { method, headers, cookie, ...(method === 'POST' && { body: {} }) });

  it(`answers somebody signed out with ${signedOut}`, async () => {
    expect((await ask()).status).toBe(signedOut);
  });

  it('answers a forged or expired cookie like none', async () => {
    for (const cookie of ['touchstone.session_token=abc.def', expired]) {
      const response = await ask({}, cookie);
      expect(response.status).toBe(signedOut);
      expect(await response.text()).not.toContain('"role"');
    }
  });

  it.each(['evil.example', 'evil.example:4600', '127.0.0.1:4601', '127.0.0.1.evil.example:4600'])('refuses the host %s', async (host) => {
    const response = await ask({ host });
    expect(response.status).toBe(421);
    expect((await response.json()).message).toMatch(/PUBLIC_URL/);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each(method === 'GET' ? [] : FOREIGN_ORIGINS)('refuses a change from $origin', async (headers) => {
    const response = await ask(headers);
    expect(response.status).toBe(403);
    expect((await response.json()).error).toMatchObject({ message: /another site/, data: { code: 'FORBIDDEN', httpStatus: 403 } });
  });

  it('tells browsers what not to do', async () => {
    const { headers } = await ask();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toMatch(/no-store/);
  });
});

describe('the guards', () => {
  it('refuse what a page of another site asks for even when its Origin is missing or was rewritten on the way', async () => {
    const send = (site: string) =>
      doors.app.request('http://127.0.0.1:4600/api/auth/sign-out', { method: 'POST', headers: { 'sec-fetch-site': site } });
    expect((await send('cross-site')).status).toBe(403);
    expect((await send('same-site')).status).toBe(403);
    expect((await send('same-origin')).status).toBe(200);
    const rewritten = { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:4600' };
    expect((await doors.ask('/api/auth/sign-out', { body: {}, headers: rewritten })).status).toBe(403);
  });

  it('let programs without an Origin pass', async () => {
    const response = await doors.app.request('http://127.0.0.1:4600/trpc/article.take', { method: 'POST', body: 'words' });
    expect(await response.json()).toEqual({ length: 5 });
  });

  it('answer pages with a sentence in plain text', async () => {
    const response = await doors.ask('/articles', { headers: { host: 'evil.example' } });
    expect(response.status).toBe(421);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each([
    { path: '/trpc/article.take', bytes: 3_500_000, status: 200 },
    { path: '/trpc/article.take', bytes: 3_500_001, status: 413 },
    { path: '/api/set-up', bytes: 64_001, status: 413 },
  ])('answer $bytes bytes to $path with $status', async ({ path, bytes, status }) => {
    const response = await doors.app.request(`http://127.0.0.1:4600${path}`, { method: 'POST', body: 'x'.repeat(bytes) });
    expect(response.status).toBe(status);
    if (status === 413) expect((await response.json()).error.data).toEqual({ code: 'PAYLOAD_TOO_LARGE', httpStatus: 413 });
  });

  it('count the bytes of a body that does not say how long it is', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100_000)) });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    expect((await doors.app.request('http://127.0.0.1:4600/trpc/article.take', init)).status).toBe(413);
  });
});

describe('the log', () => {
  it('has one line per request, without queries, cookies or tokens', async () => {
    doors.log.length = 0;
    await doors.ask('/set-up/proof-of-being-first?also=secret', { cookie: 'touchstone.session_token=secret' });
    await doors.ask('/set%2Dup/proof-of-being-first');
    await doors.ask('/join/proof-of-being-invited');
    await doors.ask('/broken');
    await doors.ask('/articles', { headers: { host: 'evil.example' } });
    expect(doors.log.map((line) => line.replace(/\d+ ms$/, '… ms'))).toEqual([
      'GET /set-up/… 200 … ms',
      'GET /set-up/… 200 … ms',
      'GET /join/… 404 … ms',
      'GET /broken 500 … ms',
      'GET /articles 421 … ms',
    ]);
  });

  it('keeps its lines apart', async () => {
    doors.log.length = 0;
    await doors.ask('/a%0AGET%20/b');
    expect(doors.log).toHaveLength(1);
    expect(doors.log[0]).not.toContain('\n');
  });
});

describe('what nobody foresaw', () => {
  it('is answered with a sentence and logged without its words', async () => {
    const lines: string[] = [];
    mountUnexpected(doors.app, (line) => lines.push(line));
    const response = await doors.ask('/broken');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/^Something went wrong on our side\./);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^GET \/broken failed: Error\n\s+at /);
    expect(lines[0]).not.toContain('somebody’s words');
  });
});
