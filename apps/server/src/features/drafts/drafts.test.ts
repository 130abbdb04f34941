// Drafts are their writer's alone: nobody else reads, overwrites or removes them, an admin neither, and the record says nothing of them.
import { randomUUID } from 'node:crypto';
import { ROLES } from '@touchstone/domain';
import { afterAll, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';
import { sweepOldDrafts } from './sweep-drafts.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const updatedAt = TEST_NOW.toISOString();
const key = 'rating.c1';

it('gives back what was kept, until it was sent', async () => {
  const { ask, member } = await desk.join('checker');
  const [first, second] = [randomUUID(), randomUUID()];
  await ask.drafts.save({ key, value: 'Half', base: null, version: first });
  await ask.drafts.save({ key, value: { words: 'Half a thought' }, base: first, version: second });
  expect(await ask.drafts.get({ key })).toEqual({ value: { words: 'Half a thought' }, version: second, updatedAt });
  expect(await ask.drafts.list()).toEqual([{ key, version: second, updatedAt }]);
  await ask.drafts.remove({ key, version: second });
  expect(await ask.drafts.get({ key })).toBeNull();
  expect(await desk.db.prisma.event.count({ where: { actorId: member.memberId } })).toBe(0);
});

it('answers with both texts in reach when two machines wrote', async () => {
  const { ask } = await desk.join('checker');
  const version = randomUUID();
  await ask.drafts.save({ key, value: 'From the office', base: null, version });
  const refused = await errorOf(ask.drafts.save({ key, value: 'From home', base: null, version: randomUUID() }));
  expect(refused).toMatchObject({ code: 'CONFLICT', current: { value: 'From the office', version, updatedAt } });
});

it.each(ROLES)('shows nothing of it to another member who is %s', async (role) => {
  const [ana, other] = [await desk.join('checker'), await desk.join(role)];
  const version = randomUUID();
  await ana.ask.drafts.save({ key, value: 'Mine alone', base: null, version });
  expect(await other.ask.drafts.list()).toEqual([]);
  expect(await other.ask.drafts.get({ key })).toBeNull();
  await other.ask.drafts.remove({ key, version });
  await other.ask.drafts.save({ key, value: 'Another’s', base: version, version: randomUUID() });
  expect(await ana.ask.drafts.get({ key })).toMatchObject({ value: 'Mine alone', version });
});

it('refuses what cannot be kept, and says why', async () => {
  const { ask } = await desk.join('checker');
  const save = (value: never) => errorOf(ask.drafts.save({ key, value, base: null, version: randomUUID() }));
  expect(await save('a\0b' as never)).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('null byte') });
  expect(await save({ 'a\0b': 1 } as never)).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('null byte') });
  expect(await save('x'.repeat(3_000_001) as never)).toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining('more than a draft'),
  });
});

it('says what to do when there are too many', async () => {
  const { ask, member } = await desk.join('checker');
  const one = { memberId: member.memberId, value: 'x', version: randomUUID(), updatedAt: TEST_NOW };
  await desk.db.prisma.draft.createMany({ data: Array.from({ length: 200 }, (_, number) => ({ ...one, key: `${number}` })) });
  const refused = await errorOf(ask.drafts.save({ key: 'more', value: 'x', base: null, version: randomUUID() }));
  expect(refused).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('Send or empty some of the others') });
});

it('is swept sixty days after the last word', async () => {
  const { ask, member } = await desk.join('checker');
  await ask.drafts.save({ key, value: 'Still to be sent', base: null, version: randomUUID() });
  const daysLater = (days: number) => ({ db: desk.db, clock: () => new Date(TEST_NOW.getTime() + days * 24 * 3_600_000) });
  await sweepOldDrafts(daysLater(60));
  expect(await ask.drafts.get({ key })).toMatchObject({ value: 'Still to be sent' });
  await sweepOldDrafts(daysLater(61));
  expect(await desk.db.prisma.draft.count({ where: { memberId: member.memberId } })).toBe(0);
});
