import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, openTestDoors, TEST_PASSWORD, type TestDoors } from '../testing/open-test-doors.ts';
import { findMemberBySession } from './find-member-by-session.ts';

const email = 'ada@example.org';
const newPassword = 'a whole new sentence';
let doors: TestDoors;
let memberId: string;
beforeAll(async () => {
  doors = await openTestDoors();
  memberId = await doors.addMember({ email });
});
beforeEach(async () => {
  doors.mailer.sent.length = 0;
  await doors.database.prisma.rateLimit.deleteMany();
});
afterAll(() => doors.close());

let peers = 0;
const newPeer = () => `203.0.113.${++peers}`;
const ask = (to: string) => doors.ask('/api/auth/request-password-reset', { body: { email: to }, peer: newPeer() });
const reset = (token: string, password = newPassword) =>
  doors.ask('/api/auth/reset-password', { body: { token, newPassword: password }, peer: newPeer() });
const signIn = (password: string) => doors.ask('/api/auth/sign-in/email', { body: { email, password }, peer: newPeer() });
async function newToken(): Promise<string> {
  await ask(email);
  return /^http:\/\/127\.0\.0\.1:4600\/reset-password\/(\S+)$/m.exec(doors.mailer.sent.at(-1)?.text ?? '')?.[1] ?? expect.fail('no link');
}

describe('asking for a reset link', () => {
  it('is answered the same whether the address is known or not, and writes to members only', async () => {
    const known = await ask(' Ada@Example.org ');
    const unknown = await ask('nobody@example.org');
    expect([known.status, unknown.status]).toEqual([200, 200]);
    expect(await known.text()).toBe(await unknown.text());
    expect(doors.mailer.sent.map(({ to }) => to)).toEqual([email]);
  });

  it('keeps of the link a hash only', async () => {
    const token = await newToken();
    expect(JSON.stringify(await doors.database.prisma.verification.findMany())).not.toContain(token);
  });

  it('does not fill a mailbox', async () => {
    for (let number = 0; number < 5; number++) expect((await ask(email)).status).toBe(200);
    expect(doors.mailer.sent).toHaveLength(3);
  });

  it('writes to nobody who has left the desk', async () => {
    const id = await doors.addMember({ email: 'gone@example.org' });
    await doors.database.prisma.member.update({ where: { id }, data: { deactivatedAt: new Date() } });
    expect((await ask('gone@example.org')).status).toBe(200);
    expect(doors.mailer.sent).toEqual([]);
  });

  it('writes to nobody of the demonstration', async () => {
    await doors.addMember({ email: 'mira@demo.invalid', isDemo: true, passwordHash: null });
    expect((await ask('mira@demo.invalid')).status).toBe(200);
    expect(doors.mailer.sent).toEqual([]);
  });
});

describe('a reset link', () => {
  it('sets a new password once, ends every session and every other link, and leaves an event', async () => {
    const cookie = cookieOf(await signIn(TEST_PASSWORD));
    const [other, token] = [await newToken(), await newToken()];
    const response = await reset(token);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
    const seat = { pool: doors.database.pool, seal: doors.auth.seal, isDemoOpen: false };
    expect(await findMemberBySession(seat, new Headers({ cookie }))).toBeNull();
    expect((await signIn(TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(newPassword)).status).toBe(200);
    for (const used of [token, other]) expect((await reset(used)).status, used).toBe(400);
    const events = await doors.database.prisma.event.findMany({ where: { type: 'member.passwordReset' } });
    expect(events).toMatchObject([{ actorId: memberId, payload: { memberId } }]);
  });

  it('opens a door that wrong passwords have shut', async () => {
    await doors.database.prisma.passwordTries.create({ data: { memberId, failures: 10, lockedAt: new Date() } });
    expect((await signIn(newPassword)).status).toBe(401);
    await reset(await newToken());
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it('works once, also for two at the same moment', async () => {
    const token = await newToken();
    const both = await Promise.all([reset(token), reset(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('is no good after an hour, guessed, or with a short password; the last leaves it good', async () => {
    const token = await newToken();
    const short = await reset(token, 'short');
    expect(short.status).toBe(400);
    expect((await short.json()).error.data.fields).toEqual({ newPassword: 'Choose a password of at least 10 characters.' });
    const { expiresAt } = await doors.database.prisma.verification.findFirstOrThrow();
    expect(Math.round((expiresAt.getTime() - Date.now()) / 60_000)).toBe(60);
    await doors.database.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    const late = await reset(token);
    expect(late.status).toBe(400);
    expect((await late.json()).message).toMatch(/Ask for a new one/);
    expect((await reset('guess')).status).toBe(400);
  });

  it('does not show in the log', async () => {
    doors.log.length = 0;
    await doors.ask('/reset-password/proof');
    expect(doors.log[0]).toMatch(/^GET \/reset-password\/… 404/);
  });
});
