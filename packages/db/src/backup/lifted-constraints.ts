// While tables are filled one after the other, rows point at rows that are not there yet; at the end all of them are checked.
import pg from 'pg';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

const foreignKeys = `
  SELECT c.relname AS "table", k.conname AS "name", pg_get_constraintdef(k.oid) AS "definition"
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace
   ORDER BY c.relname COLLATE "C", k.conname COLLATE "C"`;

const tables = `SELECT relname AS "table" FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`;

/** Empties what migrations wrote, and lets rows in unchecked and untold; returns the statements that undo the last two. */
export async function liftConstraints(client: pg.Client): Promise<string[]> {
  const keys = (await client.query<ForeignKey>(foreignKeys)).rows;
  const names = (await client.query<{ table: string }>(tables)).rows.map(({ table }) => pg.escapeIdentifier(table));
  const filled = names.filter((name) => name !== '"_prisma_migrations"');
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const name of filled) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${pg.escapeIdentifier(table)} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`);
  await client.query(`TRUNCATE ${filled.join(', ')}`);
  return [
    ...keys.map(
      ({ table, name, definition }) =>
        `ALTER TABLE ${pg.escapeIdentifier(table)} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`,
    ),
    ...filled.map((name) => `ALTER TABLE ${name} ENABLE TRIGGER USER`),
  ];
}
