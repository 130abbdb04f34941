// Roles change, members go and come back; the desk is never without an admin, and nobody's work is lost.
import { buildClaim, buildRating } from '@touchstone/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/ask-http.ts';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';
import { cookieOf, TEST_PASSWORD } from '../../testing/open-test-doors.ts';

describe('at the desk', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openTestDesk();
    return () => desk.close();
  });
  const eventsOf = async (memberId: string) => {
    const events = await desk.db.prisma.event.findMany({ orderBy: { id: 'asc' }, include: { outbox: true } });
    return events.filter(({ payload, outbox }) => outbox && (payload as { memberId?: string }).memberId === memberId);
  };

  it('gives another role, and records what it was before', async () => {
    const admin = await desk.join('admin');
    const checker = await desk.join('checker');
    const { memberId, name } = checker.member;
    expect(await admin.ask.members.changeRole({ memberId, role: 'editor' })).toMatchObject({ id: memberId, role: 'editor' });
    const payload = { memberId, name, before: 'checker', after: 'editor' };
    expect(await eventsOf(memberId)).toMatchObject([{ type: 'member.roleChanged', actorId: admin.member.memberId, payload }]);
    await admin.ask.members.changeRole({ memberId, role: 'editor' });
    expect(await eventsOf(memberId)).toHaveLength(1);
  });

  it('refuses to lose the last admin, and says so with the offer', async () => {
    const { member, ask } = await desk.join('admin');
    const { memberId } = member;
    const lastAdmin = [{ code: 'lastAdmin' }];
    expect(await errorOf(ask.members.deactivate({ memberId }))).toMatchObject({ ruleId: 'MEMBER-02', refusals: lastAdmin });
    expect(await errorOf(ask.members.changeRole({ memberId, role: 'editor' }))).toMatchObject({ ruleId: 'MEMBER-01', refusals: lastAdmin });
    const [listed] = await ask.members.list();
    expect(listed?.offers.map(({ blockedBy }) => blockedBy.map(({ code }) => code))).toEqual([['lastAdmin'], ['lastAdmin']]);
  });

  it('does not count an admin of the demonstration as somebody who could take over', async () => {
    const { member, ask } = await desk.join('admin');
    const demo = await desk.join('admin');
    await desk.db.prisma.member.update({ where: { id: demo.member.memberId }, data: { isDemo: true } });
    expect(await errorOf(ask.members.deactivate({ memberId: member.memberId }))).toMatchObject({ refusals: [{ code: 'lastAdmin' }] });
  });

  it.each(['deactivate', 'changeRole'] as const)('keeps one admin when two %s each other at once', async (action) => {
    const [one, two] = [await desk.join('admin'), await desk.join('admin')];
    const send = (by: typeof one, { member: { memberId } }: typeof one) =>
      action === 'deactivate' ? by.ask.members.deactivate({ memberId }) : by.ask.members.changeRole({ memberId, role: 'checker' });
    expect(await outcomesOf([send(one, two), send(two, one)])).toEqual({ done: 1, FORBIDDEN: 1 });
    expect(await desk.db.prisma.member.count({ where: { role: 'admin', deactivatedAt: null } })).toBe(1);
  });

  it('keeps one admin when ten go at once', async () => {
    const admins = await Promise.all(Array.from({ length: 10 }, () => desk.join('admin')));
    const outcomes = await outcomesOf(admins.map(({ ask, member: { memberId } }) => ask.members.deactivate({ memberId })));
    expect(outcomes).toEqual({ done: 9, PRECONDITION_FAILED: 1 });
    expect(await desk.db.prisma.member.count({ where: { role: 'admin', deactivatedAt: null } })).toBe(1);
  });

  it('frees the claims of whoever goes, each with its event, and keeps their work under their name', async () => {
    const admin = await desk.join('admin');
    const { member, ask } = await desk.join('checker');
    const { claimId, version } = await buildClaim(desk.db);
    await ask.claims.assign({ claimId, version, assigneeId: member.memberId });
    await buildRating(desk.db, { claimId, member });
    await ask.leases.take({ claimId });
    await admin.ask.members.deactivate({ memberId: member.memberId });
    const claim = await admin.ask.claims.get({ claimId });
    expect([claim.assignee, claim.version, claim.ratings.have]).toEqual([null, version + 2, 1]);
    expect(await desk.db.prisma.claimLease.count({ where: { claimId } })).toBe(0);
    expect((await desk.eventsOf({ claimId })).slice(-1)).toEqual(['claim.assigned']);
    expect((await admin.ask.claims.history({ claimId })).events.some(({ actor }) => actor?.name === member.name)).toBe(true);
  });

  it('takes whoever goes out of every choice of people, and back in with who comes back', async () => {
    const admin = await desk.join('admin');
    const { member } = await desk.join('checker');
    const { memberId } = member;
    const isListed = async () => (await admin.ask.desk.get()).members.some(({ id }) => id === memberId);
    await admin.ask.members.deactivate({ memberId });
    expect(await isListed()).toBe(false);
    const { claimId, version } = await buildClaim(desk.db);
    expect((await errorOf(admin.ask.claims.assign({ claimId, version, assigneeId: memberId }))).code).toBe('NOT_FOUND');
    expect(await errorOf(admin.ask.members.deactivate({ memberId }))).toMatchObject({ refusals: [{ code: 'memberDeactivated' }] });
    await admin.ask.members.reactivate({ memberId });
    expect(await isListed()).toBe(true);
    expect((await eventsOf(memberId)).map(({ type }) => type)).toEqual(['member.deactivated', 'member.reactivated']);
  });
});

describe('at the doors', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  it('ends the sessions of whoever goes at once, and lets them in by no password until they are back', async () => {
    const admin = await app.signIn('admin');
    const checker = await app.signIn('checker');
    const { memberId } = checker.member;
    const headers = { 'content-type': 'application/json', origin: 'http://127.0.0.1:4600' };
    const signIn = () =>
      app.get('/api/auth/sign-in/email', {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: 'checker@example.org', password: TEST_PASSWORD }),
      });
    const mayRead = async (cookie: string) => (await app.get('/trpc/desk.get', { headers: { cookie } })).status;
    expect(await mayRead(checker.cookie)).toBe(200);
    expect((await app.mutate('members.deactivate', { memberId }, admin.cookie)).status).toBe(200);
    expect(await mayRead(checker.cookie)).toBe(401);
    expect(await app.db.prisma.session.count({ where: { memberId } })).toBe(0);
    const refused = await signIn();
    expect([refused.status, (await refused.json()).message]).toEqual([403, 'This account is closed. Ask an admin of the desk.']);
    expect(await app.db.prisma.session.count({ where: { memberId } })).toBe(0);
    await app.mutate('members.reactivate', { memberId }, admin.cookie);
    expect(await mayRead(checker.cookie)).toBe(401);
    expect(await mayRead(cookieOf(await signIn()))).toBe(200);
  });

  it('does not believe a session that outlived its member', async () => {
    const { member, cookie } = await app.signIn('editor');
    await app.db.prisma.member.update({ where: { id: member.memberId }, data: { deactivatedAt: new Date() } });
    expect((await app.get('/trpc/desk.get', { headers: { cookie } })).status).toBe(401);
  });
});
