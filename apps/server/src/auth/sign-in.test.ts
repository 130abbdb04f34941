import { hashSecret } from '@touchstone/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, openTestDoors, TEST_PASSWORD, TEST_SECRET, type TestDoors } from '../testing/open-test-doors.ts';
import { findMemberBySession } from './find-member-by-session.ts';

let doors: TestDoors;
let memberId: string;
const email = 'ada@example.org';
let peerNumber = 0;
const newPeer = () => `198.51.100.${++peerNumber}`;

beforeAll(async () => {
  doors = await openTestDoors();
  memberId = await doors.addMember({ email: 'Ada@Example.org', role: 'editor' });
});
afterAll(() => doors.close());

const signIn = (password = TEST_PASSWORD, peer = newPeer()) => doors.ask('/api/auth/sign-in/email', { body: { email, password }, peer });
/** What a browser would send back: token and signature; here the token alone. */
const tokenOf = (from: Response | string) =>
  decodeURIComponent(typeof from === 'string' ? from : cookieOf(from))
    .replace(/^[^=]+=/, '')
    .split('.')[0] as string;
const whoIs = (cookie: string) =>
  findMemberBySession({ pool: doors.database.pool, seal: doors.auth.seal, isDemoOpen: false }, new Headers({ cookie }));

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and that findMemberBySession believes', async () => {
    const response = await signIn();
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(response.headers.getSetCookie()[0]).toMatch(/^touchstone\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await whoIs(cookieOf(response))).toMatchObject({ memberId, name: 'Ada Ferris', email, role: 'editor' });
    expect(await response.json()).toEqual({ twoFactorRedirect: false });
  });

  it('keeps of the session’s token a hash only, and writes the event', async () => {
    const token = tokenOf(await signIn());
    const rows = await doors.database.prisma.session.findMany({ where: { memberId } });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map((row) => row.token)).toContain(hashSecret(token));
    const event = await doors.database.prisma.event.findFirstOrThrow({ orderBy: { id: 'desc' }, include: { outbox: true } });
    expect(event).toMatchObject({ type: 'member.signedIn', actorId: memberId, payload: { memberId, way: 'password' }, outbox: {} });
  });

  it('keeps the session in the database with the address of the socket', async () => {
    const peer = newPeer();
    const forged = { 'x-forwarded-for': '203.0.113.9', 'x-touchstone-peer': '203.0.113.9' };
    await doors.ask('/api/auth/sign-in/email', { body: { email, password: TEST_PASSWORD }, peer, headers: forged });
    expect(await doors.database.prisma.session.count({ where: { memberId, ipAddress: peer } })).toBe(1);
  });

  it.each([
    { name: 'a wrong password', body: { email, password: 'not the password' }, status: 401 },
    { name: 'an unknown address', body: { email: 'nobody@example.org', password: TEST_PASSWORD }, status: 401 },
    { name: 'no address at all', body: { email: 'nobody', password: TEST_PASSWORD }, status: 400 },
    { name: 'nothing', body: {}, status: 400 },
  ])('refuses $name with a sentence and no cookie', async ({ body, status }) => {
    const response = await doors.ask('/api/auth/sign-in/email', { body, peer: newPeer() });
    expect(response.status).toBe(status);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect((await response.json()).message).toMatch(/^[A-Z].*\.$/);
  });

  it('says the same whether the address is known or not', async () => {
    const known = await (await signIn('not the password')).text();
    const unknown = await doors.ask('/api/auth/sign-in/email', { body: { email: 'nobody@example.org', password: 'x' }, peer: newPeer() });
    expect(await unknown.text()).toBe(known);
  });

  it('lets nobody try more than ten times a minute from one address, whatever headers they send', async () => {
    const peer = newPeer();
    const tries = [];
    for (let number = 1; number <= 11; number++) {
      const headers = { 'x-forwarded-for': `203.0.113.${number}`, 'x-touchstone-peer': `203.0.113.${number}` };
      const response = await doors.ask('/api/auth/sign-in/email', {
        body: { email: 'nobody@example.org', password: 'guess' },
        peer,
        headers,
      });
      tries.push(response.status);
      if (number === 11) {
        expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
        expect((await response.json()).message).toMatch(/^Too many tries\. Wait \d+ seconds/);
      }
    }
    expect(tries).toEqual([...Array(10).fill(401), 429]);
  });

  it('makes the cookie Secure when the address people use is https', async () => {
    const behind = await openTestDoors({ publicUrl: 'https://check.example.org' });
    await behind.addMember({ email });
    const response = await behind.ask('/api/auth/sign-in/email', { body: { email, password: TEST_PASSWORD } });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-touchstone\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(response.headers.get('strict-transport-security')).toContain('max-age');
    await behind.close();
  });
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const cookie = cookieOf(await signIn());
    const response = await doors.ask('/api/auth/sign-out', { body: {}, cookie });
    expect(response.status).toBe(200);
    expect(await whoIs(cookie)).toBeNull();
  });

  it('counts for nothing once it has expired', async () => {
    const cookie = cookieOf(await signIn());
    const token = hashSecret(tokenOf(cookie));
    await doors.database.prisma.session.update({ where: { token }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await whoIs(cookie)).toBeNull();
    expect(await (await doors.ask('/api/session-info', { cookie })).json()).toMatchObject({ member: null });
  });

  it('is extended when a page is opened a day or more after it was last', async () => {
    const cookie = cookieOf(await signIn());
    const token = hashSecret(tokenOf(cookie));
    const inAWeek = new Date(Date.now() + 7 * 24 * 3600 * 1000);
    await doors.database.prisma.session.update({ where: { token }, data: { expiresAt: inAWeek } });
    const response = await doors.ask('/api/session-info', { cookie });
    expect(await response.json()).toMatchObject({ member: { id: memberId, role: 'editor' } });
    expect(response.headers.getSetCookie()[0]).toMatch(/^touchstone\.session_token=/);
    const { expiresAt } = await doors.database.prisma.session.findUniqueOrThrow({ where: { token } });
    expect(expiresAt.getTime()).toBeGreaterThan(inAWeek.getTime());
  });

  it.each([
    ['no cookie', () => ''],
    ['another cookie', () => 'theme=dark'],
    ['no signature', (value: string) => value.split('.').slice(0, -1).join('.')],
    ['a changed token', (value: string) => value.replace(/=./, '=~')],
    ['a cut signature', (value: string) => value.slice(0, -8)],
    ['broken percent signs', (value: string) => `${value}%E0%A4%A`],
    ['a name that only ends like ours', (value: string) => `x${value}`],
  ])('is not believed with %s', async (_name, change) => {
    expect(await whoIs(change(cookieOf(await signIn())))).toBeNull();
  });

  it('is found among other cookies', async () => {
    expect(await whoIs(`a=1; ${cookieOf(await signIn())}; b=2`)).toMatchObject({ memberId });
  });

  it('is not believed when signed with another secret', async () => {
    const cookie = cookieOf(await signIn());
    const seal = { ...doors.auth.seal, secret: [...TEST_SECRET].reverse().join('') };
    expect(await findMemberBySession({ pool: doors.database.pool, seal, isDemoOpen: false }, new Headers({ cookie }))).toBeNull();
  });
});

describe('changing one’s password', () => {
  it('takes the present one, and the new one works from then on', async () => {
    const peer = newPeer();
    await doors.addMember({ email: 'bo@example.org', name: 'Bo Lind' });
    const first = await doors.ask('/api/auth/sign-in/email', { body: { email: 'bo@example.org', password: TEST_PASSWORD }, peer });
    const cookie = cookieOf(first);
    const change = (currentPassword: string, newPassword: string) =>
      doors.ask('/api/auth/change-password', {
        body: { currentPassword, newPassword },
        cookie,
        peer: newPeer(),
      });
    expect((await change('wrong', 'a whole new sentence')).status).toBe(400);
    expect((await change(TEST_PASSWORD, 'short')).status).toBe(400);
    expect((await change(TEST_PASSWORD, 'a whole new sentence')).status).toBe(200);
    const again = await doors.ask('/api/auth/sign-in/email', { body: { email: 'bo@example.org', password: 'a whole new sentence' }, peer });
    expect(again.status).toBe(200);
    expect(await whoIs(cookie)).toBeNull();
    const events = await doors.database.prisma.event.findMany({ orderBy: { id: 'asc' }, select: { type: true } });
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['member.passwordChanged', 'member.signedIn']);
  });

  it('ends every other session and keeps this browser signed in', async () => {
    await doors.addMember({ email: 'cy@example.org', name: 'Cy Ode' });
    const enter = () =>
      doors.ask('/api/auth/sign-in/email', { body: { email: 'cy@example.org', password: TEST_PASSWORD }, peer: newPeer() });
    const [here, elsewhere] = [cookieOf(await enter()), cookieOf(await enter())];
    const body = { currentPassword: TEST_PASSWORD, newPassword: 'a whole new sentence' };
    const changed = await doors.ask('/api/auth/change-password', { body, cookie: here, peer: newPeer() });
    expect(await changed.json()).toEqual({});
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await whoIs(cookieOf(changed))).toMatchObject({ email: 'cy@example.org' });
  });

  it('needs a session', async () => {
    const body = { currentPassword: TEST_PASSWORD, newPassword: 'a whole new sentence' };
    expect((await doors.ask('/api/auth/change-password', { body, peer: newPeer() })).status).toBe(401);
  });
});

it('keeps every other address of better-auth closed', async () => {
  const cookie = cookieOf(await signIn());
  const paths = [
    'sign-up/email',
    'update-user',
    'delete-user',
    'change-email',
    'start-session',
    'link-social',
    'two-factor/get-totp-uri',
    'two-factor/send-otp',
    'passkey/update-passkey',
    'verify-password',
  ];
  for (const path of paths) {
    const body = { memberId, email: 'new@example.org', password: TEST_PASSWORD, name: 'Eve', role: 'admin', newEmail: 'eve@example.org' };
    expect((await doors.ask(`/api/auth/${path}`, { body, cookie, peer: newPeer() })).status, path).toBe(404);
  }
  expect((await doors.ask('/api/auth/list-sessions', { cookie })).status).toBe(404);
  expect(await doors.database.prisma.member.count()).toBe(3);
});
