import { ROLES, type Role } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { openTestDoors, type TestDoors } from '../../testing/open-test-doors.ts';
import { recordingMailer } from '../../testing/recording-mailer.ts';
import { createCallerFactory } from '../../trpc/procedures.ts';
import { membersRouter } from './members.router.ts';

let doors: TestDoors;
const ids = new Map<Role, string>();
beforeAll(async () => {
  doors = await openTestDoors();
  for (const role of ROLES) ids.set(role, await doors.addMember({ email: `${role}@example.org`, role, passwordHash: null }));
});
afterAll(() => doors.close());

const wish = { name: 'Bo Lind', email: 'Bo@Example.org', role: 'editor', password: 'a first password' } as const;
const callAs = (role: Role | null) => {
  const member = role && { memberId: ids.get(role) ?? '', name: role, role };
  const desk = { db: doors.database, clock: systemClock, mailer: recordingMailer(), publicUrl: 'http://127.0.0.1:4600' };
  return createCallerFactory(membersRouter)({ ...desk, member });
};

describe('adding a member', () => {
  it.each([
    [null, 'UNAUTHORIZED'],
    ['observer', 'FORBIDDEN'],
    ['checker', 'FORBIDDEN'],
    ['editor', 'FORBIDDEN'],
  ] as const)('is not for %s', async (role, code) => {
    await expect(callAs(role).add(wish)).rejects.toMatchObject({ code });
    expect(await doors.database.prisma.member.count()).toBe(ROLES.length);
  });

  it('is for an admin: the colleague can sign in, and the record says who added them', async () => {
    const { memberId } = await callAs('admin').add(wish);
    const response = await doors.ask('/api/auth/sign-in/email', { body: { email: 'bo@example.org', password: wish.password } });
    expect(response.status).toBe(200);
    const event = await doors.database.prisma.event.findFirstOrThrow({ where: { type: 'member.added' }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ type: 'member.added', actorId: ids.get('admin'), payload: { name: 'Bo Lind', role: 'editor' } });
    expect(await doors.database.prisma.member.findUnique({ where: { id: memberId } })).toMatchObject({ isDemo: false });
  });

  it('refuses an address that is taken, however it is written', async () => {
    const taken = { ...wish, email: ' CHECKER@example.org ' };
    await expect(callAs('admin').add(taken)).rejects.toMatchObject({ code: 'BAD_REQUEST', message: /already/ });
  });
});
