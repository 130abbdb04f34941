// Drafts: kept for their writer, never overwritten unseen, gone when sent or long untouched.
import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { listDrafts, loadDraft, removeDraft, saveDraft, sweepDrafts, TooManyDraftsError } from './draft-store.ts';
import { buildMember, openTestDatabase } from './testing/index.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const KEY = 'rating.c1';
const at = new Date('2025-03-16T09:30:00.000Z');

async function aWriter() {
  const { memberId } = await buildMember(db);
  return {
    memberId,
    /** Saves the words over `base`; answers with the version when they were taken, else with null. */
    async write(value: unknown, base: string | null, { key = KEY, version = randomUUID() as string } = {}) {
      const isSaved = await saveDraft(db.prisma, { memberId, key, value: value as string, base, version, at });
      return isSaved ? version : null;
    },
    read: async () => (await loadDraft(db.prisma, memberId, KEY))?.value ?? null,
  };
}

it('keeps words of any shape, each save over the one before', async () => {
  const { memberId, write, read } = await aWriter();
  const first = await write('Half a th', null);
  const second = await write({ rationale: 'Half a thought ✎', point: null }, first);
  expect(await read()).toEqual({ rationale: 'Half a thought ✎', point: null });
  expect(await listDrafts(db.prisma, memberId)).toEqual([{ key: KEY, version: second, updatedAt: at }]);
});

it('refuses words that rest on others than those that stand there', async () => {
  const { write, read } = await aWriter();
  const first = await write('One', null);
  await write('Two, from another machine', first);
  expect(await write('Three', first)).toBeNull();
  expect(await write('Four', null)).toBeNull();
  expect(await read()).toBe('Two, from another machine');
});

it('takes the same save twice, when its first answer was lost', async () => {
  const { write, read } = await aWriter();
  const version = randomUUID();
  expect(await write('One', null, { version })).toBe(version);
  expect(await write('One', null, { version })).toBe(version);
  const next = await write('Two', version);
  expect(await write('Two', version, { version: next ?? '' })).toBe(next);
  expect(await read()).toBe('Two');
});

it('lets one of twenty machines win', async () => {
  const { write } = await aWriter();
  const first = await write('One', null);
  const saved = await Promise.all(Array.from({ length: 20 }, (_, machine) => write(`From machine ${machine}`, first)));
  expect(saved.filter((version) => version !== null)).toHaveLength(1);
});

it('is gone when it was sent, but not with words written since', async () => {
  const { memberId, write, read } = await aWriter();
  const first = await write('One', null);
  const second = await write('Two', first);
  await removeDraft(db.prisma, { memberId, key: KEY, version: first ?? '' });
  expect(await read()).toBe('Two');
  await removeDraft(db.prisma, { memberId, key: KEY, version: second ?? '' });
  expect(await read()).toBeNull();
  expect(await write('Three, written on two', second)).not.toBeNull();
});

it('shows and takes away nothing of another member', async () => {
  const [ana, ben] = [await aWriter(), await aWriter()];
  const version = await ana.write('Ana’s', null);
  expect(await listDrafts(db.prisma, ben.memberId)).toEqual([]);
  expect(await ben.read()).toBeNull();
  await removeDraft(db.prisma, { memberId: ben.memberId, key: KEY, version: version ?? '' });
  await ben.write('Ben’s', version);
  expect([await ana.read(), await ben.read()]).toEqual(['Ana’s', 'Ben’s']);
});

it('stops at two hundred of one member', async () => {
  const { memberId, write, read } = await aWriter();
  const version = await write('The first', null);
  const more = Array.from({ length: 199 }, (_, number) => ({
    memberId,
    key: `${number}`,
    value: 'x',
    version: randomUUID(),
    updatedAt: at,
  }));
  await db.prisma.draft.createMany({ data: more });
  await expect(write('One too many', null, { key: 'more' })).rejects.toThrow(TooManyDraftsError);
  await write('The first, longer', version);
  expect(await read()).toBe('The first, longer');
});

it('sweeps what was not touched since', async () => {
  const { write, read } = await aWriter();
  await write('Old', null);
  await sweepDrafts(db.prisma, at);
  expect(await read()).toBe('Old');
  expect(await sweepDrafts(db.prisma, new Date(at.getTime() + 1))).toBeGreaterThan(0);
  expect(await read()).toBeNull();
});
