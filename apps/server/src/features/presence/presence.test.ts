// Who has what open: told to members by whichever server, gone when the page says so or says nothing any more, and nobody else's to claim.
import { randomUUID } from 'node:crypto';
import { buildArticle, buildClaim } from '@touchstone/db/testing';
import { PRESENT_MS, type PresenceHere } from '@touchstone/domain';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';
import { wordEncoder } from '../../testing/word-encoder.ts';
import { announcePresence } from './announce-presence.ts';

const desk = await openTestDesk();
const heard: unknown[] = [];
let stop = () => {};
beforeAll(async () => {
  const listener = await desk.db.pool.connect();
  listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
  await listener.query('LISTEN touchstone_signal');
  stop = () => listener.release(true);
});
afterAll(async () => {
  stop();
  await desk.close();
});
const toBeHeard = async (...signals: unknown[]) => {
  await vi.waitFor(() => expect(heard).toEqual(signals));
  heard.length = 0;
};

const opened = async (): Promise<PresenceHere> => {
  const { articleId, claimId } = await buildClaim(desk.db);
  return { tabId: randomUUID(), articleId, claimId, writes: null };
};

it('is told to the others at the article, once for each change', async () => {
  const [ana, ben] = [await desk.join('checker'), await desk.join('observer')];
  const here = await opened();
  const about = { kind: 'presence', memberId: ana.member.memberId, isHere: true };
  expect(await ana.ask.presence.announce(here)).toEqual([]);
  await ana.ask.presence.announce(here);
  await ana.ask.presence.announce({ ...here, writes: 'explanation' });
  await toBeHeard({ ...about, ...here }, { ...about, ...here, writes: 'explanation' });
  const elsewhere = { tabId: randomUUID(), articleId: here.articleId, claimId: null, writes: null };
  expect(await ben.ask.presence.announce(elsewhere)).toEqual([{ ...here, memberId: ana.member.memberId, writes: 'explanation' }]);
  await ana.ask.presence.leave({ tabId: here.tabId });
  expect(await ben.ask.presence.announce(elsewhere)).toEqual([]);
  await toBeHeard(
    { ...elsewhere, kind: 'presence', memberId: ben.member.memberId, isHere: true },
    { ...about, ...here, writes: 'explanation', isHere: false },
  );
});

it('is over for a page that says nothing any more, and for who has left the desk', async () => {
  const [ana, ben, eve] = [await desk.join('checker'), await desk.join('checker'), await desk.join('editor')];
  const here = await opened();
  await ana.ask.presence.announce(here);
  await eve.ask.presence.announce({ ...here, tabId: randomUUID() });
  await desk.db.prisma.member.update({ where: { id: eve.member.memberId }, data: { deactivatedAt: TEST_NOW } });
  const later = (milliseconds: number) => {
    const clock = () => new Date(TEST_NOW.getTime() + milliseconds);
    return announcePresence(
      { db: desk.db, mailer: desk.mailer, encoder: wordEncoder, publicUrl: '', assistant: null, clock, member: ben.member },
      { ...here, tabId: randomUUID() },
    );
  };
  expect((await later(PRESENT_MS)).map(({ memberId }) => memberId)).toEqual([ana.member.memberId]);
  expect(await later(PRESENT_MS + 1)).toEqual([]);
  heard.length = 0;
});

it('is one’s own to tell: nobody moves or ends another’s, and nobody is where nothing is', async () => {
  const [ana, ben] = [await desk.join('checker'), await desk.join('admin')];
  const here = await opened();
  await ana.ask.presence.announce(here);
  await ben.ask.presence.leave({ tabId: here.tabId });
  const { articleId } = await buildArticle(desk.db);
  await ben.ask.presence.announce({ ...here, articleId, claimId: null });
  expect(await ben.ask.presence.announce({ ...here, tabId: randomUUID() })).toMatchObject([{ memberId: ana.member.memberId }]);
  for (const nowhere of [{ articleId: randomUUID() }, { claimId: randomUUID() }, { articleId }])
    expect((await errorOf(ana.ask.presence.announce({ ...here, ...nowhere }))).code).toBe('NOT_FOUND');
  expect((await errorOf(desk.as(null).presence.announce(here))).code).toBe('UNAUTHORIZED');
});
