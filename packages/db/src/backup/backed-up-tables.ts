// Which tables go into a backup, with which columns, and in what order of rows?
import type pg from 'pg';

/** Tables of the schema that a backup does not hold. Tables that PostgreSQL itself may empty after a crash (UNLOGGED) are left out too. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  _prisma_migrations: 'the header of the backup names the migrations',
  Session: 'whoever was signed in signs in again: a copy must not open doors',
  Verification: 'proofs good for minutes',
  RateLimit: 'counts of the last minutes',
  PrecedentVector: 'computed anew in the background',
};

export interface BackedUpTable {
  table: string;
  columns: string[];
  /** SQL that puts the rows into one order on every server. */
  order: string;
}

/** The record is read as a chain: events stand in the order of their links, and both after all that events tell of. */
const LAST = ['EventLink', 'Event'];
const ORDERS: Readonly<Record<string, string>> = {
  Event: '(SELECT l."position" FROM "EventLink" l WHERE l."eventId" = "Event"."id"), "id"',
};

const listing = `
  SELECT c.relname AS "table",
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS "columns",
         (SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY k.place)
            FROM pg_index i CROSS JOIN unnest(i.indkey::int[]) WITH ORDINALITY AS k(attnum, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
           WHERE i.indrelid = c.oid AND i.indisprimary) AS "order"
    FROM pg_class c
   WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relpersistence = 'p'
   ORDER BY c.relname COLLATE "C"`;

export async function listBackedUpTables(client: pg.Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(listing);
  const held = rows.filter(({ table }) => !(table in LEFT_OUT)).map((row) => ({ ...row, order: ORDERS[row.table] ?? row.order }));
  return held.sort((a, b) => LAST.indexOf(a.table) - LAST.indexOf(b.table));
}
