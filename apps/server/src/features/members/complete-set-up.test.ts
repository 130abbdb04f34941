import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, openTestDoors, type TestDoors } from '../../testing/open-test-doors.ts';
import { makeSetUpLink } from './set-up-link.ts';

const url = 'http://127.0.0.1:4600';
const wish = { deskName: ' The Harbour Desk ', name: 'Ada Ferris', email: 'Ada@Example.org', password: 'four eyes see more' };

let doors: TestDoors;
beforeEach(async () => {
  doors = await openTestDoors();
});
afterEach(() => doors.close());

async function newToken(now = new Date()): Promise<string> {
  const link = await makeSetUpLink(doors.database, { url, now });
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4600\/set-up\/[\w-]{43}$/);
  return link.slice(`${url}/set-up/`.length);
}
const setUp = (body: unknown) => doors.ask('/api/set-up', { body });
const info = async () => (await doors.ask('/api/session-info')).json();

describe('the set-up link', () => {
  it('makes the first admin and names the desk, signs them in, and writes the event', async () => {
    const token = await newToken();
    expect(await info()).toMatchObject({ needsSetUp: true, isDemo: false, demoMembers: [], member: null });
    const response = await setUp({ ...wish, token });
    expect(response.status).toBe(200);
    const { memberId } = await response.json();
    const later = await doors.ask('/api/session-info', { cookie: cookieOf(response) });
    const member = { id: memberId, name: 'Ada Ferris', email: 'ada@example.org', role: 'admin' };
    const sign = { deskName: 'The Harbour Desk', isDemo: false, demoMembers: [], newsroomAccount: null, needsSetUp: false };
    expect(await later.json()).toEqual({ ...sign, livePosition: 0, member });
    const events = await doors.database.prisma.event.findMany({ orderBy: { id: 'asc' }, include: { outbox: true } });
    expect(events).toMatchObject([
      { type: 'member.added', actorId: null, payload: { name: 'Ada Ferris', role: 'admin' }, outbox: {} },
      { type: 'member.signedIn', actorId: memberId, payload: { way: 'link' } },
    ]);
    const { email, password } = wish;
    expect((await doors.ask('/api/auth/sign-in/email', { body: { email, password } })).status).toBe(200);
  });

  it('is kept only as a hash', async () => {
    const token = await newToken();
    const rows = await doors.database.pool.query('SELECT * FROM "SetUpLink"');
    expect(JSON.stringify(rows.rows)).not.toContain(token);
  });

  it('works once, also when two use it at the same moment', async () => {
    const token = await newToken();
    const both = await Promise.all([setUp({ ...wish, token }), setUp({ ...wish, token, email: 'bo@example.org' })]);
    expect(both.map(({ status }) => status === 200).sort()).toEqual([false, true]);
    expect(await doors.database.prisma.member.count()).toBe(1);
  });

  it('lets one in when two links are used at the same moment', async () => {
    const [one, two] = [await newToken(), await newToken()];
    const both = await Promise.all([setUp({ ...wish, token: one }), setUp({ ...wish, token: two, email: 'bo@example.org' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await doors.database.prisma.member.count()).toBe(1);
  });

  it('is no good after a day', async () => {
    const token = await newToken(new Date(Date.now() - 24 * 3600 * 1000 - 1000));
    expect((await setUp({ ...wish, token })).status).toBe(404);
    expect(await doors.database.prisma.member.count()).toBe(0);
  });

  it('is no good once the desk has a member', async () => {
    const token = await newToken();
    await doors.addMember({ email: 'bo@example.org' });
    expect((await setUp({ ...wish, token })).status).toBe(409);
  });

  it('is not guessed', async () => {
    await newToken();
    const response = await setUp({ ...wish, token: 'guess' });
    expect(response.status).toBe(404);
    expect((await response.json()).message).toMatch(/Start Touchstone again/);
  });

  it('keeps nothing when something is wrong, says all of it at once, and stays good', async () => {
    const token = await newToken();
    const response = await setUp({ token, deskName: '  ', name: 'Ada', email: 'ada', password: 'short' });
    expect(response.status).toBe(400);
    expect((await response.json()).error.data).toEqual({
      code: 'BAD_REQUEST',
      httpStatus: 400,
      fields: {
        deskName: 'Name the desk.',
        email: 'That is not an e-mail address; it looks like name@example.org.',
        password: 'Choose a password of at least 10 characters.',
      },
    });
    expect((await setUp({ ...wish, token })).status).toBe(200);
  });
});

describe('a demonstration desk whose door is closed', () => {
  it('can be made a real one by a set-up link', async () => {
    await doors.addMember({ email: 'mira@demo.invalid', isDemo: true, passwordHash: null });
    await doors.database.prisma.desk.update({ where: { id: 1 }, data: { isDemo: true } });
    expect(await info()).toMatchObject({ isDemo: false, demoMembers: [], needsSetUp: true });
    expect((await setUp({ ...wish, token: await newToken() })).status).toBe(200);
    expect(await doors.database.prisma.desk.findUnique({ where: { id: 1 } })).toMatchObject({ isDemo: false, name: 'The Harbour Desk' });
    expect(await info()).toMatchObject({ needsSetUp: false });
  });
});
