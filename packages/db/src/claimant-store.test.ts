// One claimant per person or body, whatever name they go by, and whoever asks at the same moment.
import { afterAll, expect, it } from 'vitest';
import { findClaimants, findOrCreateClaimant } from './claimant-store.ts';
import { openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const db = await openTestDatabase();
afterAll(() => db.close());
const find = (name: string, aliases?: string[]) => inTransaction(db, (tx) => findOrCreateClaimant(tx, name, aliases));

it('finds a claimant again by name or alias in any case', async () => {
  const id = await find('Mira Kovalenko', ['the housing minister', 'mira kovalenko']);
  expect(await find('MIRA KOVALENKO')).toBe(id);
  expect(await find('The Housing Minister', ['Minister Kovalenko'])).toBe(id);
  expect(await find('minister kovalenko')).toBe(id);
  expect(await db.prisma.claimantAlias.count({ where: { claimantId: id } })).toBe(2);
});

it.each(['%', '_____ Group', 'A\\% Group', '100%'])('takes %s as a name, not as a pattern', async (name) => {
  const other = await find('Aster Group');
  const id = await find(name);
  expect(id).not.toBe(other);
  expect(await find(name)).toBe(id);
});

it('makes one claimant for ten who ask at once', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => find('Harbour Works')));
  expect(new Set(ids).size).toBe(1);
});

it('completes what is being typed, taking every character as it is', async () => {
  await find('Lake District Council');
  expect(await findClaimants(db.prisma, 'district')).toMatchObject([{ name: 'Lake District Council' }]);
  expect(await findClaimants(db.prisma, 'l_ke')).toEqual([]);
  expect((await findClaimants(db.prisma, '%')).every(({ name }) => name.includes('%'))).toBe(true);
});
