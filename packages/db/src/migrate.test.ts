import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openTestDatabase } from './testing/database.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
  await database.pool.query('DROP TABLE _prisma_migrations');
});
afterEach(() => database.close());

function folderOf(migrations: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(migrations)) write(folder, name, sql);
  return folder;
}

function write(folder: string, name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

const first = 'CREATE TABLE crate (id int PRIMARY KEY);';
const second = 'ALTER TABLE crate ADD COLUMN label text;';

describe('migrate', () => {
  it('applies what is missing, in order, once', async () => {
    const folder = folderOf({ '2_label': second, '1_crate': first });
    expect(await migrate(database.url, folder)).toEqual(['1_crate', '2_label']);
    expect(await migrate(database.url, folder)).toEqual([]);
    await database.pool.query("INSERT INTO crate (id, label) VALUES (1, 'figs')");
  });

  it('is done by one of several that start at once', async () => {
    const folder = folderOf({ '1_crate': first });
    const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder), migrate(database.url, folder)]);
    expect(applied.flat()).toEqual(['1_crate']);
  });

  it('changes nothing when a migration fails, and goes on from there once it is corrected', async () => {
    const folder = folderOf({ '1_crate': first, '2_label': `${second} SELECT 1 / 0;` });
    expect(await refusalOf(() => migrate(database.url, folder))).toMatchObject({
      code: 'migrationFailed',
      message: expect.stringMatching(/2_label failed and changed nothing: division by zero/),
    });
    write(folder, '2_label', second);
    expect(await migrate(database.url, folder)).toEqual(['2_label']);
  });
});

describe('refusals', () => {
  it('a migration edited after it was applied', async () => {
    const folder = folderOf({ '1_crate': first });
    await migrate(database.url, folder);
    write(folder, '1_crate', `${first} -- edited`);
    expect(await refusalOf(() => migrate(database.url, folder))).toMatchObject({
      code: 'migrationEdited',
      message: expect.stringMatching(/1_crate was edited.*Restore/s),
    });
  });

  it('a database that a newer Touchstone migrated', async () => {
    const folder = folderOf({ '1_crate': first, '2_label': second });
    await migrate(database.url, folder);
    rmSync(path.join(folder, '2_label'), { recursive: true });
    expect(await refusalOf(() => migrate(database.url, folder))).toMatchObject({
      code: 'databaseNewer',
      message: expect.stringMatching(/newer Touchstone.*2_label/s),
    });
  });

  it('a migration that another tool left half-way', async () => {
    const folder = folderOf({ '1_crate': first });
    await migrate(database.url, folder);
    await database.pool.query('UPDATE _prisma_migrations SET finished_at = NULL');
    expect(await refusalOf(() => migrate(database.url, folder))).toMatchObject({
      code: 'migrationFailedEarlier',
      message: expect.stringContaining('prisma migrate resolve --rolled-back 1_crate'),
    });
  });

  it('a user who may not create tables', async () => {
    const role = `reader_${path.basename(new URL(database.url).pathname).slice(-12)}`;
    await database.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'reader'`);
    const url = Object.assign(new URL(database.url), { username: role, password: 'reader' }).href;
    const refusal = await refusalOf(() => migrate(url, folderOf({ '1_crate': first })));
    await database.pool.query(`DROP ROLE ${role}`);
    expect(refusal).toMatchObject({ code: 'databaseNotAllowed', message: expect.stringContaining('owner of the database') });
  });
});
