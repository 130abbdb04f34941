// Does everything that is written arrive, once and in order, whatever becomes of the connection that listens?
import type { AddressedSignal } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Database } from '../database.ts';
import { saveEvents } from '../event-store.ts';
import { buildArticle, buildMember, openTestDatabase } from '../testing/index.ts';
import { inTransaction } from '../transaction.ts';
import { type FedEvent, followEvents, loadHeadPosition, sendSignal } from './event-feed.ts';

let db: Database;
let articleId: string;
beforeAll(async () => {
  db = await openTestDatabase();
  articleId = (await buildArticle(db)).articleId;
});
afterAll(() => db.close());

async function follow(from?: number) {
  const heard = { events: [] as FedEvent[], signals: [] as AddressedSignal[], access: [] as (string | null)[], problems: [] as Error[] };
  const feed = followEvents(db, from ?? (await loadHeadPosition(db.pool)), {
    onEvents: (events) => heard.events.push(...events),
    onSignal: (signal) => heard.signals.push(signal),
    onAccess: (memberId) => heard.access.push(memberId),
    onProblem: (error) => heard.problems.push(error),
  });
  onTestFinished(() => feed.close());
  return heard;
}

const listeners = async (): Promise<number[]> => {
  const text = `SELECT pid FROM pg_stat_activity WHERE application_name = 'touchstone-live' AND datname = current_database() AND query LIKE 'LISTEN%'`;
  return (await db.pool.query<{ pid: number }>(text)).rows.map(({ pid }) => pid);
};

/** Waits until the one connection of this test listens, so that what follows is heard and not read up. */
const untilListening = () => vi.waitFor(async () => expect(await listeners()).toHaveLength(1), { timeout: 20_000 });

const edited = { type: 'article.edited', actorId: null, payload: { before: {}, after: {} } } as const;
const write = (count = 1) =>
  inTransaction(db, (tx) =>
    saveEvents(
      tx,
      Array.from({ length: count }, () => ({ ...edited, articleId })),
    ),
  );

const expectAll = (events: readonly FedEvent[], from: number, count: number) =>
  vi.waitFor(() => expect(events.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, index) => from + 1 + index)), {
    timeout: 20_000,
  });

describe('the feed', () => {
  it('begins where it is told, and says what each event is about', async () => {
    const before = await loadHeadPosition(db.pool);
    const heard = await follow();
    await untilListening();
    await write();
    await expectAll(heard.events, before, 1);
    expect(heard.events[0]).toEqual({
      ...{ position: before + 1, type: 'article.edited', articleId },
      ...{ claimId: null, reportId: null, actorId: null, concernsId: null, raterIds: null },
    });
  });

  it('brings events of many writers in the order of commit, without gaps', async () => {
    const before = await loadHeadPosition(db.pool);
    const heard = await follow();
    await untilListening();
    await Promise.all(Array.from({ length: 30 }, (_, index) => write(1 + (index % 3))));
    await expectAll(heard.events, before, 60);
  });

  it('reads a long backlog in pages', async () => {
    const before = await loadHeadPosition(db.pool);
    await db.pool.query(`INSERT INTO "Event" ("type", "payload") SELECT 'article.edited', '{}' FROM generate_series(1, 1100)`);
    await expectAll((await follow(before)).events, before, 1_100);
  });

  it('misses nothing while its connection is cut again and again', async () => {
    const before = await loadHeadPosition(db.pool);
    const heard = await follow();
    for (let round = 0; round < 3; round++) {
      await untilListening();
      await write();
      for (const pid of await listeners()) await db.pool.query('SELECT pg_terminate_backend($1)', [pid]);
      await write(2);
    }
    await expectAll(heard.events, before, 9);
    await vi.waitFor(() => expect(heard.access).toContain(null), { timeout: 20_000 });
  });

  it('brings nothing that was undone', async () => {
    const before = await loadHeadPosition(db.pool);
    const heard = await follow();
    await untilListening();
    const undone = inTransaction(db, async (tx) => {
      await saveEvents(tx, [{ ...edited, articleId }]);
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    await write();
    await expectAll(heard.events, before, 1);
  });

  it('passes signals on, and says whose access changed', async () => {
    const heard = await follow();
    await untilListening();
    const { memberId } = await buildMember(db);
    const signal = { kind: 'presence', tabId: 't', memberId, articleId, claimId: null, writes: null, isHere: true } as const;
    await sendSignal(db.prisma, signal);
    await vi.waitFor(() => expect(heard.signals).toEqual([signal]));
    await db.prisma.session.create({ data: { token: 'a'.repeat(64), memberId, expiresAt: new Date(0) } });
    await db.prisma.session.deleteMany({ where: { memberId } });
    await vi.waitFor(() => expect(heard.access).toEqual([memberId]));
    await db.prisma.member.update({ where: { id: memberId }, data: { role: 'editor' } });
    await vi.waitFor(() => expect(heard.access).toEqual([memberId, memberId]));
  });
});
