// Can an admin see where the record stands, and is a change behind the application's back found and named?
import { buildClaim } from '@touchstone/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
let ask: TestCaller;
beforeAll(async () => {
  desk = await openTestDesk();
  ({ ask } = await desk.join('admin'));
  const { claimId, version } = await buildClaim(desk.db, { stage: 'spotted' });
  await ask.claims.select({ claimId, version });
  await ask.desk.edit({ version: 1, changes: { about: 'We check harbours.' } });
});
afterAll(() => desk.close());

it('says where the record stands, and that it holds', async () => {
  const head = await ask.record.head();
  expect(head).toEqual({
    position: await desk.db.prisma.event.count(),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    at: expect.any(String),
  });
  const noted = `${head?.position}:${head?.hash}`;
  expect(await ask.record.check({ head: noted })).toMatchObject({
    breaks: [],
    head: { position: String(head?.position), hash: head?.hash },
  });
});

it('refuses what is no head, and checks once at a time', async () => {
  expect(await errorOf(ask.record.check({ head: 'abc' }))).toMatchObject({ code: 'BAD_REQUEST' });
  const [first, second] = [ask.record.check({}), ask.record.check({})];
  expect(await errorOf(second)).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: expect.stringContaining('under way') });
  expect((await first).breaks).toEqual([]);
});

it('finds a record that was rewritten since a head was noted', async () => {
  const head = `1:${'0'.repeat(64)}`;
  expect((await ask.record.check({ head })).breaks).toEqual([
    { position: '1', what: 'its hash is not the one expected: the record was rewritten' },
  ]);
});

it('names the first event that was changed behind the application’s back', async () => {
  const [place] = (
    await desk.db.pool.query<{ position: string }>(
      `SELECT l."position" FROM "EventLink" l JOIN "Event" e ON e."id" = l."eventId" WHERE e."type" = 'desk.edited'`,
    )
  ).rows;
  await desk.db.pool.query(`ALTER TABLE "Event" DISABLE TRIGGER USER;
    UPDATE "Event" SET "payload" = '{"before":{},"after":{}}' WHERE "type" = 'desk.edited';
    ALTER TABLE "Event" ENABLE TRIGGER USER`);
  const { breaks } = await ask.record.check({});
  expect(breaks[0]).toMatchObject({ position: String(place?.position) });
});
