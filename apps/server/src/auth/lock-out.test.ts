import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../adapters/clock.ts';
import { membersRouter } from '../features/members/members.router.ts';
import { openTestDoors, TEST_PASSWORD, type TestDoors } from '../testing/open-test-doors.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import { createCallerFactory } from '../trpc/procedures.ts';

let doors: TestDoors;
let adminId: string;
beforeAll(async () => {
  doors = await openTestDoors();
  adminId = await doors.addMember({ email: 'admin@example.org', role: 'admin', passwordHash: null });
});
afterAll(() => doors.close());

let peers = 0;
const tryPassword = (email: string, password: string) =>
  doors.ask('/api/auth/sign-in/email', { body: { email, password }, peer: `203.0.113.${++peers}` });
const eventsAbout = async (memberId: string) => {
  const events = await doors.database.prisma.event.findMany({
    where: { payload: { path: ['memberId'], equals: memberId } },
    orderBy: { id: 'asc' },
  });
  return events.map(({ type }) => type);
};
/** Nine wrong tries lie behind this member. */
const nearlyLocked = (memberId: string) => doors.database.prisma.passwordTries.create({ data: { memberId, failures: 9 } });

describe('ten wrong passwords in a row', () => {
  it('close the password door, whoever tries from wherever, without telling; the member is written to once', async () => {
    const email = 'ada@example.org';
    const memberId = await doors.addMember({ email });
    const unlike = await (await tryPassword('nobody@example.org', TEST_PASSWORD)).text();
    await nearlyLocked(memberId);
    expect((await tryPassword(email, 'guess')).status).toBe(401);
    const right = await tryPassword(email, TEST_PASSWORD);
    expect(right.status).toBe(401);
    expect(await right.text()).toBe(unlike);
    expect(await eventsAbout(memberId)).toEqual(['member.lockedOut']);
    expect(doors.mailer.sent).toMatchObject([{ to: email, subject: 'Too many wrong passwords at Touchstone' }]);
  });

  it('are not told to who has left the desk', async () => {
    const email = 'gone@example.org';
    const memberId = await doors.addMember({ email });
    await doors.database.prisma.member.update({ where: { id: memberId }, data: { deactivatedAt: new Date() } });
    await nearlyLocked(memberId);
    expect((await tryPassword(email, 'guess')).status).toBe(401);
    expect(await eventsAbout(memberId)).toEqual(['member.lockedOut']);
    expect(doors.mailer.sent.filter(({ to }) => to === email)).toEqual([]);
  });

  it('are no more when all come at the same moment', async () => {
    const email = 'bo@example.org';
    const memberId = await doors.addMember({ email });
    await doors.database.prisma.passwordTries.create({ data: { memberId, failures: 6 } });
    const guesses = Array.from({ length: 8 }, () => tryPassword(email, 'guess'));
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]));
    expect(await doors.database.prisma.passwordTries.findUnique({ where: { memberId } })).toMatchObject({ failures: 10 });
    expect(await eventsAbout(memberId)).toEqual(['member.lockedOut']);
    expect((await tryPassword(email, TEST_PASSWORD)).status).toBe(401);
  });

  it('are counted anew after a right one', async () => {
    const email = 'cy@example.org';
    const memberId = await doors.addMember({ email });
    await nearlyLocked(memberId);
    expect((await tryPassword(email, TEST_PASSWORD)).status).toBe(200);
    expect((await tryPassword(email, 'guess')).status).toBe(401);
    expect(await doors.database.prisma.passwordTries.findUnique({ where: { memberId } })).toMatchObject({ failures: 1, lockedAt: null });
  });

  it('are shown to admins', async () => {
    const memberId = await doors.addMember({ email: 'eve@example.org' });
    const { database: db, mailer } = doors;
    const member = { memberId: adminId, name: 'An admin', role: 'admin' } as const;
    const ask = createCallerFactory(membersRouter)({
      db,
      mailer,
      clock: systemClock,
      encoder: wordEncoder,
      publicUrl: 'http://127.0.0.1:4600',
      assistant: null,
      member,
    });
    const isShown = async () => (await ask.list()).find(({ id }) => id === memberId)?.isLocked;
    expect(await isShown()).toBe(false);
    await nearlyLocked(memberId);
    await tryPassword('eve@example.org', 'guess');
    expect(await isShown()).toBe(true);
    await ask.unlock({ memberId });
    expect(await isShown()).toBe(false);
  });

  it('are forgiven by an admin, who leaves an event; where nothing was shut, nothing is written', async () => {
    const email = 'di@example.org';
    const memberId = await doors.addMember({ email });
    await nearlyLocked(memberId);
    await tryPassword(email, 'guess');
    const { database: db, mailer } = doors;
    const admin = createCallerFactory(membersRouter)({
      db,
      mailer,
      clock: systemClock,
      encoder: wordEncoder,
      publicUrl: 'http://127.0.0.1:4600',
      assistant: null,
      member: { memberId: adminId, name: 'Admin', role: 'admin' },
    });
    expect(await admin.unlock({ memberId })).toEqual({ wasLocked: true });
    expect((await tryPassword(email, TEST_PASSWORD)).status).toBe(200);
    expect(await admin.unlock({ memberId })).toEqual({ wasLocked: false });
    expect(await eventsAbout(memberId)).toEqual(['member.lockedOut', 'member.unlocked', 'member.signedIn']);
    expect(await db.prisma.event.findFirst({ where: { type: 'member.unlocked' } })).toMatchObject({ actorId: adminId });
  });
});
