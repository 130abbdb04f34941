import { afterEach, describe, expect, it } from 'vitest';
import { findMemberBySession } from '../auth/find-member-by-session.ts';
import { cookieOf, openTestDoors, type TestDoors } from '../testing/open-test-doors.ts';

let doors: TestDoors;
afterEach(() => doors.close());

async function open(isDemoOpen: boolean, isDemo = true) {
  doors = await openTestDoors({ isDemoOpen });
  await doors.database.prisma.desk.update({ where: { id: 1 }, data: { isDemo } });
  const memberId = await doors.addMember({
    name: 'Mira Sand',
    email: 'mira@demo.invalid',
    role: 'admin',
    isDemo: true,
    passwordHash: null,
  });
  const headersFor = (response: Response) => new Headers({ cookie: cookieOf(response) });
  return {
    memberId,
    signIn: (id = memberId, headers = {}) => doors.ask('/api/demo/sign-in', { body: { memberId: id }, headers }),
    whoIs: (response: Response, isOpen = isDemoOpen) =>
      findMemberBySession({ pool: doors.database.pool, seal: doors.auth.seal, isDemoOpen: isOpen }, headersFor(response)),
  };
}

describe('the demonstration’s door', () => {
  it('shows its members and lets them in with a real session', async () => {
    const { memberId, signIn, whoIs } = await open(true);
    const info = await (await doors.ask('/api/session-info')).json();
    expect(info).toMatchObject({ isDemo: true, needsSetUp: false, demoMembers: [{ id: memberId, name: 'Mira Sand', role: 'admin' }] });
    expect(await whoIs(await signIn())).toMatchObject({ memberId, role: 'admin' });
  });

  it.each([
    ['the server could be reached by others', false, true],
    ['the desk is a real one', true, false],
  ])('is closed when %s', async (_name, isDemoOpen, isDemo) => {
    const { signIn } = await open(isDemoOpen, isDemo);
    const response = await signIn();
    expect(response.status).toBe(404);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await (await doors.ask('/api/session-info')).json()).toMatchObject({ isDemo: false, demoMembers: [] });
  });

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])('is closed to what was forwarded (%s)', async (name) => {
    const { signIn } = await open(true);
    expect((await signIn(undefined, { [name]: '127.0.0.1' })).status).toBe(404);
  });

  it('is for its own members only', async () => {
    const { signIn } = await open(true);
    const real = await doors.addMember({ email: 'real@example.org', role: 'admin' });
    expect((await signIn(real)).status).toBe(404);
    expect((await signIn('0197f0a0-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await signIn('nobody')).status).toBe(400);
  });

  it('stops believing sessions made earlier when the same data is served where others can come', async () => {
    const { signIn, whoIs } = await open(true);
    const response = await signIn();
    expect(await whoIs(response)).not.toBeNull();
    expect(await whoIs(response, false)).toBeNull();
    await doors.database.prisma.desk.update({ where: { id: 1 }, data: { isDemo: false } });
    expect(await whoIs(response)).toBeNull();
  });
});
