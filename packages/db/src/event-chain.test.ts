// The chain of events: each gets its place at commit, without gaps, and the hash that anybody can compute again.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@touchstone/record';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { saveEvents } from './event-store.ts';
import { buildArticle, buildMember, openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

let db: Database;
let actorId: string;
let articleId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  ({ memberId: actorId } = await buildMember(db));
  ({ articleId } = await buildArticle(db));
});
afterAll(() => db.close());

const edited = (after: Record<string, string | null>) =>
  ({ type: 'article.edited', actorId, articleId, payload: { before: {}, after } }) as const;

/** The hash of every link, computed from the rows alone. */
async function recompute() {
  const links = await db.prisma.eventLink.findMany({ orderBy: { position: 'asc' }, include: { event: true } });
  let previousHash = '0'.repeat(64);
  return links.map(({ position, hash, salt, event }) => {
    const { type, actorId, articleId, claimId, reportId, payload, at } = event;
    const content = {
      position: Number(position),
      previousHash,
      type,
      actorId,
      articleId,
      claimId,
      reportId,
      payload,
      at: at.toISOString(),
      salt,
    };
    previousHash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    return { position: Number(position), hash, salt, recomputed: previousHash };
  });
}

it('links events that many write at once without a gap, in the order of commit', async () => {
  const before = (await recompute()).length;
  await Promise.all(
    Array.from({ length: 40 }, (_, number) =>
      inTransaction(db, (tx) => saveEvents(tx, [edited({ title: `${number}` }), edited({ byline: null })])),
    ),
  );
  const links = await recompute();
  expect(links).toHaveLength(before + 80);
  expect(links.map(({ position }) => position)).toEqual(links.map((_, index) => index + 1));
  expect(links.filter(({ hash, recomputed }) => hash !== recomputed)).toEqual([]);
  expect(new Set(links.map(({ salt }) => salt)).size).toBe(links.length);
});

it('leaves no gap where a transaction was undone', async () => {
  const undone = inTransaction(db, async (tx) => {
    await saveEvents(tx, [edited({ title: 'Undone' })]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await inTransaction(db, (tx) => saveEvents(tx, [edited({ title: 'Kept' })]));
  const positions = (await recompute()).map(({ position }) => position);
  expect(positions).toEqual(positions.map((_, index) => index + 1));
});

it('hashes any words as RFC 8785 spells them', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((words) => !words.includes('\0'));
  const words = fc.sample(fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), fc.option(text)), 200);
  await inTransaction(db, (tx) => saveEvents(tx, words.map(edited)));
  await inTransaction(db, (tx) => saveEvents(tx, [edited({ title: '\u0001\b\t\n\f\r"\\/\u007f\u2028é🇺🇦\ud83d\ude00' })]));
  expect((await recompute()).filter(({ hash, recomputed }) => hash !== recomputed)).toEqual([]);
});

it('refuses numbers that could be spelt in two ways', async () => {
  const event = `INSERT INTO "Event" ("type", "payload") VALUES ('claim.restored', '{"score": 0.50}')`;
  await expect(db.pool.query(event)).rejects.toThrow(/whole and of at most 15 digits/);
});

it('tells whoever listens the place of each event', async () => {
  const client = await db.pool.connect();
  const heard: string[] = [];
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.query('LISTEN touchstone_event');
  await inTransaction(db, (tx) => saveEvents(tx, [edited({ title: 'One' }), edited({ title: 'Two' })]));
  await client.query('SELECT 1');
  const last = (await recompute()).length;
  await expect.poll(() => heard).toEqual([`${last - 1}`, `${last}`]);
  client.release(true);
});
