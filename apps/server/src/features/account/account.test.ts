import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/ask-http.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';
import { TEST_PASSWORD } from '../../testing/open-test-doors.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const accountOf = async (cookie: string) => {
  const body = (await (await app.get('/trpc/account.get', { headers: { cookie } })).json()) as {
    result?: { data: { sessions: { id: string; isThis: boolean }[] } };
  };
  return body.result?.data;
};
async function signInAgain(email: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'user-agent': 'Another browser' };
  const response = await app.get('/api/auth/sign-in/email', {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

describe('one’s own account', () => {
  it('shows how and where one is signed in, and no secret', async () => {
    const { cookie } = await app.signIn('observer');
    await app.signIn('editor');
    const account = await accountOf(cookie);
    expect(account).toMatchObject({ email: 'observer@example.org', hasPassword: true, secondFactor: null, passkeys: [] });
    expect(account?.sessions).toMatchObject([{ isThis: true, address: '127.0.0.1' }]);
    expect(Object.keys(account?.sessions[0] ?? {}).sort()).toEqual(['address', 'id', 'isThis', 'signedInAt', 'usedAt', 'userAgent']);
  });

  it('ends one session, or all but this, each with an event; nobody else’s', async () => {
    const { cookie, member } = await app.signIn('checker');
    const [second, third] = [await signInAgain('checker@example.org'), await signInAgain('checker@example.org')];
    const { cookie: stranger } = await app.signIn('admin');
    const other = (await accountOf(second))?.sessions.find(({ isThis }) => isThis);
    expect((await app.mutate('account.endSession', { sessionId: other?.id }, stranger)).status).toBe(404);
    expect((await app.mutate('account.endSession', { sessionId: other?.id }, cookie)).status).toBe(200);
    expect(await accountOf(second)).toBeUndefined();
    expect((await app.mutate('account.endOtherSessions', {}, cookie)).body.result?.data).toEqual({ ended: 1 });
    expect(await accountOf(third)).toBeUndefined();
    expect((await accountOf(cookie))?.sessions).toHaveLength(1);
    const events = await app.db.prisma.event.findMany({ where: { type: 'member.sessionsEnded' }, include: { outbox: true } });
    const ended = { actorId: member.memberId, payload: { memberId: member.memberId, sessions: 1 }, outbox: {} };
    expect(events).toMatchObject([ended, ended]);
  });

  it('writes nothing when there is no other session', async () => {
    const desk = await openTestDesk();
    const { ask } = await desk.join('observer');
    expect(await ask.account.endOtherSessions()).toEqual({ ended: 0 });
    expect(await desk.db.prisma.event.count({ where: { type: 'member.sessionsEnded' } })).toBe(0);
    await desk.close();
  });
});
