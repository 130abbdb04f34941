// Somebody comes to the desk by an invitation's link: mailed, shown once, good once, for seven days, and taken back at will.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { errorOf } from '../../testing/error-of.ts';
import { cookieOf, openTestDoors, type TestDoors } from '../../testing/open-test-doors.ts';
import { recordingMailer } from '../../testing/recording-mailer.ts';
import { wordEncoder } from '../../testing/word-encoder.ts';
import { createCallerFactory } from '../../trpc/procedures.ts';
import { membersRouter } from './members.router.ts';

let doors: TestDoors;
let adminId: string;
const mailer = recordingMailer();
const publicUrl = 'http://127.0.0.1:4600';
beforeAll(async () => {
  doors = await openTestDoors();
  adminId = await doors.addMember({ name: 'Ada Ferris', email: 'ada@example.org', role: 'admin', passwordHash: null });
});
afterAll(() => doors.close());

const callAs = (clock = systemClock, post = mailer) =>
  createCallerFactory(membersRouter)({
    db: doors.database,
    clock,
    mailer: post,
    encoder: wordEncoder,
    assistant: null,
    publicUrl,
    member: { memberId: adminId, name: 'Ada Ferris', role: 'admin' },
  });
const tokenOf = (link: string) => link.slice(`${publicUrl}/join/`.length);
const invite = async (email: string, ask = callAs()) => tokenOf((await ask.invite({ email, role: 'editor' })).link);
const look = (token: string) => doors.ask('/api/invitation', { body: { token } });
const wish = { name: ' Bo Lind ', password: 'four eyes see more' };
const join = (token: string) => doors.ask('/api/invitation/accept', { body: { ...wish, token } });
const idOf = async (email: string) => {
  const open = await callAs().invitations();
  return open.find((one) => one.email === email)?.id ?? '';
};
const latestEvent = () => doors.database.prisma.event.findFirstOrThrow({ orderBy: { id: 'desc' }, include: { outbox: true } });

describe('an invitation', () => {
  it('is mailed and shown, tells what it offers, and makes a member who is signed in', async () => {
    const { link, isMailed, email } = await callAs().invite({ email: ' Bo@Example.org', role: 'editor' });
    expect([email, isMailed]).toEqual(['bo@example.org', true]);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4600\/join\/[\w-]{43}$/);
    const mail = mailer.sent.at(-1);
    expect(mail).toMatchObject({ to: 'bo@example.org', subject: 'Your invitation to The Test Desk' });
    expect(mail?.text).toContain(link);
    expect(await latestEvent()).toMatchObject({ type: 'member.invited', actorId: adminId, payload: { email, role: 'editor' }, outbox: {} });

    const offered = await (await look(tokenOf(link))).json();
    expect(offered).toEqual({ deskName: 'The Test Desk', email, role: 'editor', invitedBy: 'Ada Ferris' });
    const response = await join(tokenOf(link));
    expect(response.status).toBe(200);
    const session = await (await doors.ask('/api/session-info', { cookie: cookieOf(response) })).json();
    expect(session.member).toMatchObject({ name: 'Bo Lind', email, role: 'editor' });
    const added = await doors.database.prisma.event.findFirst({ where: { type: 'member.added' }, orderBy: { id: 'desc' } });
    expect(added).toMatchObject({ actorId: adminId, payload: { name: 'Bo Lind', role: 'editor' } });
    expect(await latestEvent()).toMatchObject({ type: 'member.signedIn', payload: { way: 'link' } });
    expect((await doors.ask('/api/auth/sign-in/email', { body: { email, password: wish.password } })).status).toBe(200);
    expect(await callAs().invitations()).toEqual([]);
  });

  it('is kept as a hash only, and stands in no list and no event', async () => {
    const token = await invite('hidden@example.org');
    const rows = await doors.database.pool.query(
      'SELECT row_to_json(i)::text FROM "Invitation" i UNION ALL SELECT row_to_json(e)::text FROM "Event" e',
    );
    expect(JSON.stringify([rows.rows, await callAs().invitations()])).not.toContain(token);
  });

  it('works once, also when two use it at the same moment', async () => {
    const token = await invite('once@example.org');
    const both = await Promise.all([join(token), join(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await join(token)).status).toBe(404);
    expect(await doors.database.prisma.member.count({ where: { email: 'once@example.org' } })).toBe(1);
  });

  it('runs out after seven days, and can be sent again with a link of its own', async () => {
    const longAgo = new Date(Date.now() - 7 * 24 * 3600 * 1000 - 1000);
    const token = await invite(
      'late@example.org',
      callAs(() => longAgo),
    );
    expect([(await look(token)).status, (await join(token)).status]).toEqual([404, 404]);
    const invitationId = await idOf('late@example.org');
    expect(await callAs().invitations()).toContainEqual(expect.objectContaining({ id: invitationId, hasRunOut: true }));
    const again = await callAs().resendInvitation({ invitationId });
    expect(mailer.sent.at(-1)?.text).toContain(again.link);
    expect((await join(token)).status).toBe(404);
    expect((await join(tokenOf(again.link))).status).toBe(200);
  });

  it('opens nothing once it is taken back', async () => {
    const token = await invite('back@example.org');
    await callAs().revokeInvitation({ invitationId: await idOf('back@example.org') });
    expect(await latestEvent()).toMatchObject({ type: 'member.invitationRevoked', actorId: adminId });
    expect((await join(token)).status).toBe(404);
    expect(await invite('back@example.org')).not.toBe(token);
  });

  it('goes to no address twice, nor to one that belongs to a member, however it is written', async () => {
    await invite('twice@example.org');
    for (const [email, words] of [
      [' TWICE@example.org', /has an invitation already/],
      ['ADA@example.org', /has that e-mail address already/],
    ] as const)
      expect(await errorOf(callAs().invite({ email, role: 'admin' }))).toMatchObject({
        code: 'BAD_REQUEST',
        message: expect.stringMatching(words),
      });
  });

  it('stands when the mail cannot be handed over, and says so', async () => {
    const broken = { ...mailer, send: () => Promise.reject(new Error('no route')) };
    const { isMailed, link } = await callAs(systemClock, broken).invite({ email: 'unreachable@example.org', role: 'observer' });
    expect(isMailed).toBe(false);
    expect((await look(tokenOf(link))).status).toBe(200);
  });

  it('is not guessed, and keeps nothing when something is wrong', async () => {
    expect((await join('guess')).status).toBe(404);
    const token = await invite('short@example.org');
    const response = await doors.ask('/api/invitation/accept', { body: { token, name: ' ', password: 'short' } });
    expect(response.status).toBe(400);
    expect((await response.json()).error.data.fields).toEqual({
      name: 'Write the name.',
      password: 'Choose a password of at least 10 characters.',
    });
    expect((await look(token)).status).toBe(200);
  });

  it('of somebody who may invite no longer is worth nothing', async () => {
    const token = await invite('orphan@example.org');
    const successor = await doors.addMember({ name: 'Cem Aydin', email: 'cem@example.org', role: 'admin', passwordHash: null });
    const member = { memberId: successor, name: 'Cem Aydin', role: 'admin' } as const;
    const asCem = createCallerFactory(membersRouter)({
      db: doors.database,
      clock: systemClock,
      mailer,
      encoder: wordEncoder,
      publicUrl,
      assistant: null,
      member,
    });
    await asCem.changeRole({ memberId: adminId, role: 'editor' });
    expect((await join(token)).status).toBe(404);
  });
});
