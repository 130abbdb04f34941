// Is what is asked often planned once, and do lists of any length not fill the server with plans?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadClaim } from './claim-record.ts';
import type { Database } from './database.ts';
import { nameStatement } from './name-statement.ts';
import { buildClaim } from './testing/build-claim.ts';
import { openTestDatabase } from './testing/database.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it('plans the loading of a claim a few times, then no more', async () => {
  const { claimId } = await buildClaim(db);
  for (let times = 0; times < 8; times++) await loadClaim(db.prisma, claimId);
  const { rows } = await db.pool.query(`SELECT "generic_plans"::int FROM pg_prepared_statements ORDER BY length("statement") DESC LIMIT 1`);
  expect(rows[0]?.generic_plans).toBeGreaterThan(0);
});

it('gives the same statement the same name, and none to lists and rows of any length', () => {
  const name = nameStatement({ sql: 'SELECT 1 WHERE $1' });
  expect(name).toMatch(/^[0-9a-f]{32}$/);
  expect(nameStatement({ sql: 'SELECT 1 WHERE $1' })).toBe(name);
  expect(nameStatement({ sql: 'SELECT 2 WHERE $1' })).not.toBe(name);
  expect(nameStatement({ sql: 'SELECT 1 WHERE "id" IN ($1,$2)' })).toBe('');
  expect(nameStatement({ sql: 'INSERT INTO "Thing" ("a","b") VALUES ($1,$2), ($3,$4)' })).toBe('');
});
