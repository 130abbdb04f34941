// Is everybody told what concerns them by the ways they chose, once, and nobody anything withheld?
import { buildClaim, buildGrounds, buildRating } from '@touchstone/db/testing';
import { mentionOf, NOTICE_KINDS } from '@touchstone/domain';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { openTestDesk, TEST_ADDRESS, TEST_NOW } from '../testing/open-test-desk.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import { beginDay } from './begin-day.ts';
import { workOff } from './work.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const at = (now: Date) => ({
  db: desk.db,
  clock: () => now,
  mailer: desk.mailer,
  encoder: wordEncoder,
  publicUrl: TEST_ADDRESS,
  assistant: null,
});
/** No daily mails on the way: the day of TEST_NOW never comes to its 24th hour. */
const work = () => workOff(at(TEST_NOW), 24);

beforeEach(async () => {
  await work();
  desk.mailer.sent.length = 0;
});

const join = async (role: 'checker' | 'editor' | 'admin' | 'observer' = 'checker') => {
  const person = await desk.join(role);
  const { email } = await desk.db.prisma.member.findUniqueOrThrow({ where: { id: person.member.memberId } });
  return { ...person, email, kinds: async () => (await person.ask.inbox.list()).map(({ kind }) => kind) };
};

describe('the inbox', () => {
  it('tells the named, the talked to and the concerned, and not who did it', async () => {
    const [ana, ben, eve] = [await join(), await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db, { stage: 'inReview', proposer: ana.member });
    const { threadId } = await ben.ask.comments.add({ target: { on: 'claim', claimId }, body: `Ask ${mentionOf(eve.member.memberId)}.` });
    const { commentId } = await eve.ask.comments.reply({ threadId, body: 'I do not know.' });
    await work();
    expect(await ana.kinds()).toEqual(['commented', 'commented']);
    expect(await ben.kinds()).toEqual(['replied']);
    expect(await eve.kinds()).toEqual(['mentioned']);
    expect(await ben.ask.inbox.list()).toMatchObject([
      { actor: { name: eve.member.name }, isRead: false, claim: { id: claimId }, place: { claimId, tab: 'comments', commentId } },
    ]);
    expect(await ana.ask.inbox.unread()).toBe(2);
  });

  it('follows a verdict back and forth', async () => {
    const [ana, eve] = [await join(), await join('editor')];
    const { claimId, version } = await buildClaim(desk.db, { stage: 'inReview', proposer: ana.member });
    await buildGrounds(desk.db, claimId);
    await eve.ask.verdicts.requestChanges({ claimId, version, requests: [{ part: 'summary', note: 'Shorter.' }] });
    const [verdict] = (await ana.ask.claims.get({ claimId })).verdicts;
    const changeRequestId = verdict?.changeRequests[0]?.id ?? '';
    await ana.ask.verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Cut.' });
    await eve.ask.verdicts.reopenChangeRequest({ changeRequestId, reason: 'Still long.' });
    await work();
    expect(await ana.kinds()).toEqual(['changeAskedAgain', 'sentBack']);
    expect(await eve.kinds()).toEqual(['changeDone']);
    expect((await ana.ask.inbox.list())[0]?.place).toEqual({ articleId: expect.any(String), claimId, tab: 'verdict', commentId: null });
  });

  it('says nothing of a claim to who stepped aside from it, before or after', async () => {
    const [ana, ben] = [await join(), await join()];
    const { claimId } = await buildClaim(desk.db);
    const body = `${mentionOf(ana.member.memberId)}?`;
    await ben.ask.comments.add({ target: { on: 'claim', claimId }, body });
    await work();
    expect(await ana.kinds()).toEqual(['mentioned']);
    await ana.ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' });
    await ben.ask.comments.add({ target: { on: 'claim', claimId }, body });
    await work();
    expect(await ana.kinds()).toEqual([]);
    expect(await ana.ask.inbox.unread()).toBe(0);
    expect(desk.mailer.sent.filter(({ to }) => to === ana.email)).toHaveLength(1);
  });

  it('says nothing to who has left the desk, and mails them nothing that was under way', async () => {
    const [ana, ben] = [await join(), await join()];
    const { claimId } = await buildClaim(desk.db);
    const named = () => ben.ask.comments.add({ target: { on: 'claim', claimId }, body: `${mentionOf(ana.member.memberId)}?` });
    const send = desk.mailer.send;
    desk.mailer.send = () => Promise.reject(new Error('The mail server is away.'));
    await named();
    await work();
    desk.mailer.send = send;
    await desk.db.prisma.member.update({ where: { id: ana.member.memberId }, data: { deactivatedAt: TEST_NOW } });
    await named();
    await workOff(at(new Date(TEST_NOW.getTime() + 3_600_000)), 24);
    expect(desk.mailer.sent.filter(({ to }) => to === ana.email)).toEqual([]);
    expect(await desk.db.prisma.notice.count({ where: { memberId: ana.member.memberId } })).toBe(1);
    expect(await desk.db.prisma.job.count()).toBe(0);
  });

  it('is one’s own: a stranger sees nothing of it and marks nothing in it', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    const [notice] = await ana.ask.inbox.list();
    const noticeIds = [notice?.id ?? ''];
    expect(await ben.ask.inbox.list()).toEqual([]);
    await ben.ask.inbox.mark({ noticeIds, isRead: true });
    expect(await ana.ask.inbox.list()).toMatchObject([{ kind: 'assigned', isRead: false }]);
    await ana.ask.inbox.mark({ noticeIds, isRead: true });
    expect(await ana.ask.inbox.unread()).toBe(0);
    await ana.ask.inbox.mark({ noticeIds, isRead: false });
    expect(await ana.ask.inbox.unread()).toBe(1);
    expect((await errorOf(desk.as(null).inbox.list())).code).toBe('UNAUTHORIZED');
  });

  it('has the open pages of whoever was told, and nobody else’s, look again', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    const listener = await desk.db.pool.connect();
    const heard: unknown[] = [];
    listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await listener.query('LISTEN touchstone_signal');
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    const told = { kind: 'inbox', forMemberId: ana.member.memberId };
    await vi.waitFor(() => expect(heard).toEqual([told]));
    const [notice] = await ana.ask.inbox.list();
    await ana.ask.inbox.mark({ noticeIds: [notice?.id ?? ''], isRead: true });
    await vi.waitFor(() => expect(heard).toEqual([told, told]));
    listener.release(true);
  });

  it('tells nobody of a rating', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    await buildRating(desk.db, { claimId, member: ben.member });
    await work();
    expect(await ana.kinds()).toEqual(['assigned']);
    expect(await desk.db.prisma.outbox.count({ where: { deliveredAt: null } })).toBe(0);
  });
});

describe('choices', () => {
  it('turn ways on and off, kind by kind', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    await ana.ask.inbox.choose({ kind: 'assigned', way: 'inbox', isOn: false });
    await ana.ask.inbox.choose({ kind: 'assigned', way: 'mail', isOn: true });
    expect((await ana.ask.inbox.choices()).assigned).toEqual({ inbox: false, mail: true, digest: true });
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    expect(await ana.kinds()).toEqual([]);
    expect(desk.mailer.sent.map(({ to }) => to)).toEqual([ana.email]);
    await ana.ask.inbox.choose({ kind: 'assigned', way: 'inbox', isOn: true });
    await ana.ask.inbox.choose({ kind: 'assigned', way: 'mail', isOn: false });
    expect(await desk.db.prisma.noticeChoice.count({ where: { memberId: ana.member.memberId } })).toBe(0);
  });

  it('all off leaves no row and no mail', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    for (const kind of NOTICE_KINDS)
      for (const way of ['inbox', 'mail', 'digest'] as const) await ana.ask.inbox.choose({ kind, way, isOn: false });
    const { claimId } = await buildClaim(desk.db);
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    expect(await desk.db.prisma.notice.count({ where: { memberId: ana.member.memberId } })).toBe(0);
    expect(desk.mailer.sent).toEqual([]);
  });
});

describe('a mail at once', () => {
  it('says who did what with which claim, and where, and no word of the comment', async () => {
    const [ana, ben] = [await join(), await join()];
    const { claimId, articleId } = await buildClaim(desk.db, { statement: 'The country\nbuilt 4,200 homes.' });
    const { commentId } = await ben.ask.comments.add({
      target: { on: 'claim', claimId },
      body: `${mentionOf(ana.member.memberId)}: secret words`,
    });
    await work();
    await work();
    expect(desk.mailer.sent).toEqual([
      {
        id: expect.any(String),
        to: ana.email,
        subject: `The Test Desk: ${ben.member.name} mentioned you: “The country built 4,200 homes.”`,
        text: [
          `${ben.member.name} mentioned you: “The country built 4,200 homes.”`,
          `${TEST_ADDRESS}/articles/${articleId}?claim=${claimId}&tab=comments&comment=${commentId}`,
          `You choose what you are written about, and can stop it: ${TEST_ADDRESS}/account\n`,
        ].join('\n\n'),
      },
    ]);
  });

  it('is not sent for what was read before', async () => {
    const [ana, ben] = [await join(), await join()];
    const { claimId } = await buildClaim(desk.db);
    await ben.ask.comments.add({ target: { on: 'claim', claimId }, body: mentionOf(ana.member.memberId) });
    const send = desk.mailer.send;
    desk.mailer.send = () => Promise.reject(new Error('The mail server is away.'));
    await work();
    desk.mailer.send = send;
    await ana.ask.inbox.mark({ noticeIds: (await ana.ask.inbox.list()).map(({ id }) => id), isRead: true });
    await workOff(at(new Date(TEST_NOW.getTime() + 3_600_000)), 24);
    expect(desk.mailer.sent).toEqual([]);
    expect(await desk.db.prisma.job.count()).toBe(0);
  });

  it('that fails to the end is counted for admins, who ask for another try', async () => {
    const [ana, ben, kim] = [await join(), await join(), await join('admin')];
    const { claimId } = await buildClaim(desk.db);
    await ben.ask.comments.add({ target: { on: 'claim', claimId }, body: mentionOf(ana.member.memberId) });
    const send = desk.mailer.send;
    desk.mailer.send = () => Promise.reject(new Error('The mail server is away.'));
    for (let day = 0; day < 20; day++) await workOff(at(new Date(TEST_NOW.getTime() + day * 86_400_000)), 24);
    desk.mailer.send = send;
    expect(await kim.ask.inbox.work()).toEqual({ waiting: 1, failing: 0, givenUp: 1 });
    await kim.ask.inbox.retryWork();
    await work();
    expect(desk.mailer.sent.map(({ to }) => to)).toEqual([ana.email]);
    expect(await kim.ask.inbox.work()).toEqual({ waiting: 0, failing: 0, givenUp: 0 });
  });
});

describe('the daily mail', () => {
  const local = (hour: number, day = 16) => new Date(2025, 2, day, hour, 30);

  it('is sent from the hour on, once a day, with what happened and what waits, and no rating', async () => {
    const [ana, ben] = [await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db, { statement: 'Nobody counted.' });
    await buildRating(desk.db, { claimId, member: ben.member, point: 'mostlyFalse' });
    await ben.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await work();
    await workOff(at(local(6)), 7);
    expect(desk.mailer.sent).toEqual([]);
    await Promise.all([workOff(at(local(8)), 7), workOff(at(local(8)), 7)]);
    await workOff(at(local(9)), 7);
    const mine = desk.mailer.sent.filter(({ to }) => to === ana.email);
    expect(mine).toHaveLength(1);
    expect(mine[0]?.text).toContain(`${ben.member.name} gave you the claim: “Nobody counted.”`);
    expect(mine[0]?.text).toMatch(/Waiting for your rating:\n(- .*\n {2}.*\n?)+/);
    expect(mine[0]?.text).toContain('- Nobody counted.');
    expect(mine[0]?.text).not.toMatch(/mostly false/i);
    await workOff(at(local(8, 17)), 7);
    const next = desk.mailer.sent.filter(({ to }) => to === ana.email)[1];
    expect(next?.text).not.toContain('gave you the claim');
  });

  it('is not sent when there is nothing to say, nor to the demonstration’s members, nor to who has left', async () => {
    const [ana, demo, gone] = [await join('observer'), await join(), await join()];
    await desk.db.prisma.member.update({ where: { id: gone.member.memberId }, data: { deactivatedAt: TEST_NOW } });
    await desk.db.prisma.member.update({ where: { id: demo.member.memberId }, data: { isDemo: true } });
    await beginDay(at(local(8, 20)), 7);
    const jobs = await desk.db.prisma.job.findMany({ where: { name: 'sendDigest' } });
    const readers = jobs.map(({ payload }) => (payload as { memberId: string }).memberId);
    expect(readers).toContain(ana.member.memberId);
    expect(readers).not.toContain(demo.member.memberId);
    expect(readers).not.toContain(gone.member.memberId);
    await workOff(at(local(8, 20)), 7);
    expect(desk.mailer.sent.filter(({ to }) => to === ana.email)).toEqual([]);
  });
});

describe('reminders', () => {
  const mornings = (day: number) => workOff(at(new Date(2025, 2, day, 8)), 7);

  it('come once, the day before a claim is due, to whoever works on it', async () => {
    const [ana, ben, eve] = [await join(), await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    await eve.ask.claims.assign({ claimId, version: 1, assigneeId: ana.member.memberId });
    await eve.ask.claims.setDue({ claimId, version: 2, dueOn: '2025-03-27' });
    await mornings(25);
    expect(await ana.kinds()).toEqual(['assigned']);
    await mornings(26);
    await mornings(27);
    expect(await ana.kinds()).toEqual(['dueTomorrow', 'assigned']);
    expect([...(await ben.kinds()), ...(await eve.kinds())]).not.toContain('dueTomorrow');
    await eve.ask.claims.setDue({ claimId, version: 3, dueOn: '2025-03-29' });
    await mornings(28);
    expect(await ana.kinds()).toEqual(['dueTomorrow', 'dueTomorrow', 'assigned']);
    expect((await ana.ask.inbox.list())[0]).toMatchObject({ actor: null, claim: { id: claimId } });
  });

  it('come once, when a verdict is to be looked at again, to editors and whoever works on the claim', async () => {
    const [ana, ben, eve] = [await join(), await join(), await join('editor')];
    const { claimId, version } = await buildClaim(desk.db, { stage: 'approved' });
    await work();
    await desk.db.prisma.claim.update({ where: { id: claimId }, data: { assigneeId: ana.member.memberId } });
    await eve.ask.verdicts.setRecheck({ claimId, version, recheckOn: '2025-04-02' });
    for (const day of [32, 33, 34]) await mornings(day);
    expect([await ana.kinds(), await ben.kinds(), await eve.kinds()]).toEqual([['recheckDue'], [], ['recheckDue']]);
  });

  it('come once, when the time given for a reply is over, to who asked and whoever works on the claim', async () => {
    const [ana, ben, eve] = [await join(), await join(), await join('editor')];
    const { claimId } = await buildClaim(desk.db);
    await desk.db.prisma.claim.update({ where: { id: claimId }, data: { assigneeId: ben.member.memberId } });
    const request = { way: 'phone', address: 'planted-number', note: '', askedOn: '2025-03-10' } as const;
    await ana.ask.replies.ask({ claimId, ...request, askedOf: 'The ministry', dueOn: '2025-04-04' });
    const { replies } = await ana.ask.replies.ask({ claimId, ...request, askedOf: 'The mayor', dueOn: '2025-04-04' });
    await ana.ask.replies.record({ replyId: replies[1]?.id ?? '', version: 1, outcome: 'declined' });
    await mornings(35);
    expect(await ana.kinds()).toEqual([]);
    for (const day of [36, 37]) await mornings(day);
    expect([await ana.kinds(), await ben.kinds(), await eve.kinds()]).toEqual([['replyRanOut'], ['replyRanOut'], []]);
    expect((await ana.ask.inbox.list())[0]).toMatchObject({ actor: null, place: { claimId, tab: 'reply' } });
    expect(JSON.stringify(await desk.db.prisma.event.findMany({ where: { claimId }, select: { payload: true } }))).not.toContain('planted');
  });

  it('tell a member of a new role', async () => {
    const [ana, eve] = [await join(), await join('admin')];
    await eve.ask.members.changeRole({ memberId: ana.member.memberId, role: 'editor' });
    await work();
    expect(await ana.kinds()).toEqual(['roleChanged']);
    expect((await ana.ask.inbox.list())[0]).toMatchObject({ actor: { name: eve.member.name }, claim: null, article: null });
  });
});
