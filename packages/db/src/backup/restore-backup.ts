// Puts a backup into an empty database: all of it, or nothing when anything goes wrong on the way.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BackupHeader, type BackupManifest, type BackupPart, readBackup } from '@touchstone/record';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { applyMigration, ensureMigrationTable, waitForOtherMigrations } from '../applied-migrations.ts';
import { connect } from '../connect.ts';
import { type Migration, migrationsFolder, readMigrations } from '../migrations.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { liftConstraints } from './lifted-constraints.ts';
import { fixValueFormat } from './value-format.ts';

/**
 * Makes the tables as they were when the backup was taken, fills them, and brings them to this version, in one transaction.
 * @throws StartUpError for an unusable address (see `connect`), BackupRefusal when the database is not empty or the backup does not fit
 *   this Touchstone, BackupError when the bytes are not a whole backup
 */
export async function restoreBackup(url: string, source: AsyncIterable<Uint8Array>, folder: string = migrationsFolder): Promise<void> {
  const client = await connect(url);
  try {
    await waitForOtherMigrations(client);
    await refuseUnlessEmpty(client);
    await client.query('BEGIN');
    await fixValueFormat(client);
    await fill(client, readBackup(source), readMigrations(folder));
    await client.query('COMMIT');
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause;
    throw new BackupRefusal('rowsRefused', `The database refused what is in the backup: ${cause.message}. Nothing was restored.`, {
      cause,
    });
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') LIMIT 1`,
  );
  if (!rowCount) return;
  throw new BackupRefusal(
    'databaseNotEmpty',
    'The database is not empty, and restoring never replaces what is there. Name a new folder in TOUCHSTONE_DATA_DIR, or an empty database in DATABASE_URL.',
  );
}

async function fill(client: pg.Client, parts: AsyncIterable<BackupPart>, migrations: Migration[]): Promise<void> {
  let later: Migration[] = [];
  let lifted: string[] = [];
  for await (const part of parts) {
    switch (part.part) {
      case 'header':
        later = await makeTables(client, part.header.migrations, migrations);
        lifted = await liftConstraints(client);
        break;
      case 'table':
        await fillTable(client, part);
        break;
      case 'manifest':
        await setSequences(client, part.manifest);
    }
  }
  for (const statement of lifted) await client.query(statement);
  for (const migration of later) await applyMigration(client, migration);
}

/** Applies the migrations the backup was taken at; returns those that came after. */
async function makeTables(client: pg.Client, taken: BackupHeader['migrations'], migrations: Migration[]): Promise<Migration[]> {
  await ensureMigrationTable(client);
  for (const { name, checksum } of taken) {
    const migration = migrations.find((one) => one.name === name);
    if (!migration) {
      throw new BackupRefusal(
        'backupOfNewerTouchstone',
        `The backup was taken by a newer Touchstone (it has the migration ${name}, unknown here). Restore it with that version.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new BackupRefusal(
        'backupOfOtherTouchstone',
        `The backup was taken by a Touchstone whose migration ${name} is not the one here. Restore it with the version that took it.`,
      );
    }
    await applyMigration(client, migration);
  }
  return migrations.filter(({ name }) => !taken.some((one) => one.name === name));
}

async function fillTable(client: pg.Client, { table, columns, rows }: Extract<BackupPart, { part: 'table' }>): Promise<void> {
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  await pipeline(Readable.from(rows), client.query(copyFrom(`COPY ${pg.escapeIdentifier(table)} (${names}) FROM STDIN`)));
}

async function setSequences(client: pg.Client, { sequences }: BackupManifest): Promise<void> {
  for (const { sequence, value, isCalled } of sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [pg.escapeIdentifier(sequence), value, isCalled]);
}
