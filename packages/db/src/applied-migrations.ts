// Which migrations does a database have, and how does it get another? In Prisma's own table, so that both tools agree.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Migration } from './migrations.ts';
import { StartUpError } from './start-up-error.ts';

/** The advisory lock that Prisma's own `migrate deploy` takes, so that the two never run at once. */
export const waitForOtherMigrations = (client: pg.Client) => client.query('SELECT pg_advisory_lock(72707369)');

const migrationTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

export interface AppliedMigration {
  name: string;
  checksum: string;
  isFinished: boolean;
}

export const hasMigrationTable = async (client: pg.Client): Promise<boolean> =>
  Boolean((await client.query("SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL")).rowCount);

/** @throws StartUpError `databaseNotAllowed` when the user may not create tables */
export async function ensureMigrationTable(client: pg.Client): Promise<void> {
  try {
    await client.query("SET client_min_messages = 'warning'");
    if (!(await hasMigrationTable(client))) await client.query(migrationTable);
  } catch (cause) {
    throw notAllowed(cause) ?? cause;
  }
}

export async function loadAppliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rows;
}

/**
 * Which migrations are still to apply.
 * @throws StartUpError `databaseNewer`, `migrationFailedEarlier` or `migrationEdited` for a database that this Touchstone cannot have left so
 */
export function decideMissing(migrations: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  for (const { name, checksum, isFinished } of applied) {
    const here = migrations.find((migration) => migration.name === name);
    if (!here) {
      throw new StartUpError(
        'databaseNewer',
        `The database was used by a newer Touchstone (it has the migration ${name}, unknown here). Start that version, or use another database.`,
      );
    }
    if (!isFinished) {
      throw new StartUpError(
        'migrationFailedEarlier',
        `The migration ${name} failed earlier. Look at what it left, then run: node_modules/.bin/prisma migrate resolve --rolled-back ${name}`,
      );
    }
    if (here.checksum !== checksum) {
      throw new StartUpError(
        'migrationEdited',
        `The migration ${name} was edited after it was applied. Restore prisma/migrations/${name} and put the change into a new migration.`,
      );
    }
  }
  const known = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !known.has(name));
}

/** Runs a migration and notes it, in the transaction of the caller. @throws StartUpError `migrationFailed` or `databaseNotAllowed` */
export async function applyMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    );
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw (
      notAllowed(cause) ??
      new StartUpError(
        'migrationFailed',
        `The migration ${name} failed and changed nothing: ${reason}. Correct the cause, then start again.`,
        { cause },
      )
    );
  }
}

function notAllowed(cause: unknown): StartUpError | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== '42501') return undefined;
  return new StartUpError(
    'databaseNotAllowed',
    `The database user may not do what a migration needs (${cause.message}). Make it the owner of the database, then start again.`,
    { cause },
  );
}
