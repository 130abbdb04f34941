import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Database } from './database.ts';
import { holdConnection } from './hold-connection.ts';
import { openTestDatabase } from './testing/index.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it('leaves nothing behind on a connection that is used again', async () => {
  const listeners = () => holdConnection(db, async (client) => client.listenerCount('error'));
  const [first, second, third] = [await listeners(), await listeners(), await listeners()];
  expect([second, third]).toEqual([first, first]);
});

it('lets go of what a failed work had locked, and throws what it threw', async () => {
  const failing = holdConnection(db, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.libraryImport]);
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  const isFree = await holdConnection(db, async (client) => {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS "is"', [ADVISORY_LOCKS.libraryImport]);
    await client.query('SELECT pg_advisory_unlock_all()');
    return rows[0].is;
  });
  expect(isFree).toBe(true);
});

it('gives each thing that is done one at a time a number of its own', () => {
  expect(new Set(Object.values(ADVISORY_LOCKS)).size).toBe(Object.keys(ADVISORY_LOCKS).length);
});
