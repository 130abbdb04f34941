// Reads a whole newsroom as it is at one moment, while people go on working in it, as the bytes of a backup.
import { type BackupContents, type BackupManifest, type BackupTable, type RecordHead, writeBackup } from '@touchstone/record';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { decideMissing, hasMigrationTable, loadAppliedMigrations } from '../applied-migrations.ts';
import { connect } from '../connect.ts';
import { migrationsFolder, readMigrations } from '../migrations.ts';
import { listBackedUpTables } from './backed-up-tables.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { fixValueFormat } from './value-format.ts';

/**
 * Everything in one snapshot, streamed: no more than a few rows are in memory. Writes nothing to the database.
 * @throws StartUpError for an unusable address (see `connect`), BackupRefusal `databaseNotReady` when it lacks migrations of this version
 */
export async function* takeBackup(url: string, folder: string = migrationsFolder): AsyncGenerator<Uint8Array> {
  const client = await connect(url);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await fixValueFormat(client);
    yield* writeBackup({
      migrations: await loadMigrations(client, folder),
      tables: readTables(client),
      sequences: await readSequences(client),
      head: await readHead(client),
    });
  } finally {
    await client.end();
  }
}

async function loadMigrations(client: pg.Client, folder: string): Promise<BackupContents['migrations']> {
  const applied = (await hasMigrationTable(client)) ? await loadAppliedMigrations(client) : [];
  if (decideMissing(readMigrations(folder), applied).length > 0) {
    throw new BackupRefusal(
      'databaseNotReady',
      'The database is empty or of an older Touchstone. Start this version on it once, or use the version that it belongs to.',
    );
  }
  return applied.map(({ name, checksum }) => ({ name, checksum }));
}

async function* readTables(client: pg.Client): AsyncGenerator<BackupTable & { rows: AsyncIterable<Uint8Array> }> {
  for (const { table, columns, order } of await listBackedUpTables(client)) {
    const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const rows = client.query(copyTo(`COPY (SELECT ${names} FROM ${pg.escapeIdentifier(table)} ORDER BY ${order}) TO STDOUT`));
    yield { table, columns, rows };
  }
}

async function readSequences(client: pg.Client): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<{ sequence: string }>(
    `SELECT relname AS "sequence" FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S' ORDER BY relname COLLATE "C"`,
  );
  const sequences: BackupManifest['sequences'] = [];
  for (const { sequence } of rows) {
    const state = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS "value", is_called AS "isCalled" FROM ${pg.escapeIdentifier(sequence)}`,
    );
    sequences.push(...state.rows.map((row) => ({ sequence, ...row })));
  }
  return sequences;
}

async function readHead(client: pg.Client): Promise<RecordHead | null> {
  const { rows } = await client.query<{ position: string; hash: string; at: Date }>(
    'SELECT l."position"::text, l."hash", e."at" FROM "EventLink" l JOIN "Event" e ON e."id" = l."eventId" ORDER BY l."position" DESC LIMIT 1',
  );
  return rows[0] ? { ...rows[0], at: rows[0].at.toISOString() } : null;
}
