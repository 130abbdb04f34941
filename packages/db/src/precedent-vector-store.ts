// What fact-checks and our own verdicts mean, as numbers: the only reader and writer of them.
import type { PoolClient } from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Database } from './database.ts';
import { holdConnection } from './hold-connection.ts';
import { inEnglish } from './in-english.ts';

/** A text in English that has no vectors yet. */
export interface FactCheckToEncode {
  id: string;
  revision: number;
  claim: string;
  title: string | null;
  claimant: string | null;
}

export interface VerdictToEncode {
  id: string;
  words: string;
}

export interface NewVectors {
  id: string;
  vectors: Uint8Array;
}

/** The revision of a fact-check or the id of a verdict that vectors were computed from, and them. */
export interface VectorRow {
  revision: number;
  factCheckId: string | null;
  /** Of the fact-check as it stands. */
  textRevision: number | null;
  claimId: string | null;
  verdictId: string | null;
  vectors: Uint8Array;
}

/** Where nobody says the language, it may be. */
const mayBeEnglish = (column: string) => `(${column} IS NULL OR ${inEnglish(column)})`;

/** Does the work unless it is being done elsewhere; says whether it did. */
export const asOnlyVectorWorker = (db: Database, work: () => Promise<void>): Promise<boolean> =>
  holdConnection(db, async (client) => {
    const key = [ADVISORY_LOCKS.libraryVectors];
    const { rows } = await client.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1) AS "isMine"', key);
    if (!rows[0]?.isMine) return false;
    await work();
    await client.query('SELECT pg_advisory_unlock($1)', key);
    return true;
  });

/** Fact-checks after a revision without vectors of this encoder, oldest first. */
export async function loadFactChecksToEncode(
  { pool }: Pick<Database, 'pool'>,
  { encoder, after, limit }: { encoder: string; after: number; limit: number },
): Promise<FactCheckToEncode[]> {
  const text = `
    SELECT f."id", f."revision"::float8 AS "revision", f."claim", f."title", f."claimant" FROM "FactCheck" f
     WHERE f."revision" > $2 AND ${mayBeEnglish('f."language"')}
       AND NOT EXISTS (SELECT 1 FROM "PrecedentVector" p WHERE p."factCheckId" = f."id" AND p."encoder" = $1)
     ORDER BY f."revision" LIMIT $3`;
  return (await pool.query<FactCheckToEncode>({ name: 'fact-checks-to-encode', text, values: [encoder, after, limit] })).rows;
}

/** Verdicts of ours in force without vectors of this encoder. */
export async function loadVerdictsToEncode(
  { pool }: Pick<Database, 'pool'>,
  { encoder, limit }: { encoder: string; limit: number },
): Promise<VerdictToEncode[]> {
  const text = `
    SELECT v."id", COALESCE(NULLIF(v."statement", ''), c."quote") AS "words" FROM "Claim" c
      JOIN "Verdict" v ON v."id" = COALESCE(c."approvedVerdictId", c."publishedVerdictId")
      JOIN "Article" a ON a."id" = c."articleId"
     WHERE ${inEnglish('a."language"')}
       AND NOT EXISTS (SELECT 1 FROM "PrecedentVector" p WHERE p."verdictId" = v."id" AND p."encoder" = $1)
     ORDER BY v."id" LIMIT $2`;
  return (await pool.query<VerdictToEncode>({ name: 'verdicts-to-encode', text, values: [encoder, limit] })).rows;
}

async function save(client: PoolClient, insert: string, values: unknown[]): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.libraryWrite]);
    await client.query(insert, values);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

const REPLACE = `DO UPDATE SET "encoder" = excluded."encoder", "vectors" = excluded."vectors",
  "revision" = nextval('"PrecedentVector_revision_seq"')`;

/** Those whose fact-check changed while they were computed are dropped. */
export const saveFactCheckVectors = (db: Database, encoder: string, found: readonly (NewVectors & { revision: number })[]): Promise<void> =>
  holdConnection(db, (client) =>
    save(
      client,
      `INSERT INTO "PrecedentVector" ("id", "factCheckId", "encoder", "vectors")
       SELECT gen_random_uuid(), f."id", $1, n."vectors"
         FROM unnest($2::uuid[], $3::float8[], $4::bytea[]) AS n("id", "revision", "vectors")
         JOIN "FactCheck" f ON f."id" = n."id" AND f."revision" = n."revision"
       ON CONFLICT ("factCheckId") ${REPLACE}`,
      [encoder, found.map(({ id }) => id), found.map(({ revision }) => revision), found.map(({ vectors }) => vectors)],
    ),
  );

export const saveVerdictVectors = (db: Database, encoder: string, found: readonly NewVectors[]): Promise<void> =>
  holdConnection(db, (client) =>
    save(
      client,
      `INSERT INTO "PrecedentVector" ("id", "verdictId", "encoder", "vectors")
       SELECT gen_random_uuid(), n."id", $1, n."vectors" FROM unnest($2::uuid[], $3::bytea[]) AS n("id", "vectors")
       ON CONFLICT ("verdictId") ${REPLACE}`,
      [encoder, found.map(({ id }) => id), found.map(({ vectors }) => vectors)],
    ),
  );

const VECTOR = `p."revision"::float8 AS "revision", p."factCheckId", f."revision"::float8 AS "textRevision", v."claimId", p."verdictId", p."vectors"
  FROM "PrecedentVector" p LEFT JOIN "FactCheck" f ON f."id" = p."factCheckId" LEFT JOIN "Verdict" v ON v."id" = p."verdictId"`;

/** What this encoder made since a revision, oldest first. */
export async function loadVectorsAfter(
  { pool }: Pick<Database, 'pool'>,
  { encoder, after, limit }: { encoder: string; after: number; limit: number },
): Promise<VectorRow[]> {
  const text = `SELECT ${VECTOR} WHERE p."revision" > $2 AND p."encoder" = $1 ORDER BY p."revision" LIMIT $3`;
  return (await pool.query<VectorRow>({ name: 'vectors-after', text, values: [encoder, after, limit] })).rows;
}

/** Those of some verdicts, in no order of their own. */
export async function loadVerdictVectors({ pool }: Pick<Database, 'pool'>, encoder: string, ids: readonly string[]): Promise<VectorRow[]> {
  if (ids.length === 0) return [];
  const text = `SELECT ${VECTOR} WHERE p."verdictId" = ANY ($2::uuid[]) AND p."encoder" = $1`;
  return (await pool.query<VectorRow>({ name: 'verdict-vectors', text, values: [encoder, ids] })).rows;
}

/** Of the fact-checks in English, how many have vectors of this encoder. */
export async function countVectors({ pool }: Pick<Database, 'pool'>, encoder: string): Promise<{ encoded: number; all: number }> {
  const text = `
    SELECT (SELECT count(*)::int FROM "PrecedentVector" WHERE "factCheckId" IS NOT NULL AND "encoder" = $1) AS "encoded",
           (SELECT count(*)::int FROM "FactCheck" WHERE ${mayBeEnglish('"language"')}) AS "all"`;
  const { rows } = await pool.query<{ encoded: number; all: number }>({ name: 'count-vectors', text, values: [encoder] });
  return rows[0] ?? { encoded: 0, all: 0 };
}
