import { afterAll, expect, it } from 'vitest';
import { openTestDatabase } from './testing/database.ts';

const database = await openTestDatabase();
afterAll(() => database.close());

it('serves Prisma and SQL from one pool', async () => {
  await database.prisma.$queryRaw`SELECT 1`;
  await database.pool.query('SELECT 1');
  expect(database.pool.totalCount).toBe(1);
});

it('is a clone of the migrated template', async () => {
  const { rows } = await database.pool.query('SELECT migration_name FROM _prisma_migrations');
  expect(rows.length).toBeGreaterThan(0);
});
