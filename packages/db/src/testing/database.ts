// A database of its own for each test file: a clone of the migrated template that the test run has prepared.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** a database on the test server from which others can be created, and the name of the template to clone (tools/test/postgres.ts) */
    testServer: { url: string; template: string };
  }
}

/** Opens a new database with all tables and no rows; `close()` removes it. Takes about 50 ms, so one per test file or even per test. */
export const openTestDatabase = (): Promise<Database> => create(`TEMPLATE ${inject('testServer').template} STRATEGY file_copy`);

/** The same without any table, as `createdb` makes it. */
export const openEmptyDatabase = (): Promise<Database> => create('');

async function create(how: string): Promise<Database> {
  const { url } = inject('testServer');
  const name = `touchstone_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(url, `CREATE DATABASE ${name} ${how}`);
  const database = openDatabase({ url: Object.assign(new URL(url), { pathname: `/${name}` }).href });
  return {
    ...database,
    async close() {
      await database.close();
      await runOn(url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
