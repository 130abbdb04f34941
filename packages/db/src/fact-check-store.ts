// The only writer of fact-checks by others and of the imports they came in by.
import { createHash, type Hash } from 'node:crypto';
import { type FactCheckRecord, type LibraryEntry, MOST_PROBLEMS_KEPT } from '@touchstone/domain';
import type { PoolClient } from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { Database } from './database.ts';
import { saveEvents } from './event-store.ts';
import { holdConnection } from './hold-connection.ts';
import { announceLibrary } from './library-changes.ts';
import { inTransaction } from './transaction.ts';

/** Fact-checks written in one transaction. */
const BATCH = 1_000;

export interface ImportOrder {
  fileName: string;
  sizeBytes: number;
  /** Who published what does not say so itself. */
  publisher: string | null;
  language: string | null;
  /** null: the command line. */
  startedById: string | null;
}

export interface ImportCounts {
  created: number;
  changed: number;
  same: number;
  bad: number;
}

export interface ImportProgress extends ImportCounts {
  importId: string;
  readBytes: number;
  entries: number;
}

/** Why a file was not read, as a sentence. */
export class ImportRefusal extends Error {}

interface Begun extends ImportProgress {
  mark: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const foldedWords = (text: string) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** The same publisher, page and words are the same fact-check, whichever file it comes in. */
const identityOf = ({ publisher, url, claim }: FactCheckRecord) =>
  sha256(JSON.stringify([publisher.toLowerCase(), url, foldedWords(claim) || claim]));

async function begin(client: PoolClient, order: ImportOrder): Promise<Begun> {
  const values = [order.fileName, order.sizeBytes, order.publisher, order.language];
  const begun = await client.query<Begun>(
    `SELECT "id" AS "importId", "readBytes"::float8 AS "readBytes", "entries", "mark", "created", "changed", "same", "bad" FROM "FactCheckImport"
      WHERE "state" = 'running' AND "fileName" = $1 AND "sizeBytes" = $2
        AND "publisher" IS NOT DISTINCT FROM $3 AND "language" IS NOT DISTINCT FROM $4
      ORDER BY "startedAt" DESC LIMIT 1`,
    values,
  );
  if (begun.rows[0]) return begun.rows[0];
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "FactCheckImport" ("id", "fileName", "sizeBytes", "publisher", "language", "startedById")
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) RETURNING "id"`,
    [...values, order.startedById],
  );
  return { importId: rows[0]?.id ?? '', readBytes: 0, entries: 0, mark: '', created: 0, changed: 0, same: 0, bad: 0 };
}

type Row = FactCheckRecord & { identity: string; digest: string };

const COLUMNS = `"claim", "claimant", "saidOn", "publisher", "publisherSite", "title", "url", "reviewedOn", "language", "rating"`;
const SET_ALL = COLUMNS.split(', ')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

async function writeFactChecks(client: PoolClient, importId: string, rows: readonly Row[]): Promise<{ created: number; changed: number }> {
  const { rows: written } = await client.query<{ id: string; isNew: boolean }>(
    `INSERT INTO "FactCheck" ("id", "identity", "digest", "importId", ${COLUMNS})
     SELECT gen_random_uuid(), r."identity", r."digest", $1::uuid, ${COLUMNS} FROM json_to_recordset($2::json)
         AS r("identity" text, "digest" text, "claim" text, "claimant" text, "saidOn" date, "publisher" text, "publisherSite" text,
              "title" text, "url" text, "reviewedOn" date, "language" text, "rating" text)
     ON CONFLICT ("identity") DO UPDATE
        SET "digest" = excluded."digest", "importId" = excluded."importId", "importedAt" = now(),
            "revision" = nextval('"FactCheck_revision_seq"'), ${SET_ALL}
      WHERE "FactCheck"."digest" <> excluded."digest"
     RETURNING "id", (xmax = 0) AS "isNew"`,
    [importId, JSON.stringify(rows)],
  );
  const changed = written.filter(({ isNew }) => !isNew).map(({ id }) => id);
  if (changed.length > 0) await client.query(`DELETE FROM "PrecedentVector" WHERE "factCheckId" = ANY ($1)`, [changed]);
  return { created: written.length - changed.length, changed: changed.length };
}

interface Batch {
  rows: Row[];
  same: number;
  problems: { place: number; reason: string; excerpt: string }[];
}

const emptyBatch = (): Batch => ({ rows: [], same: 0, problems: [] });

async function writeBatch(client: PoolClient, progress: Begun, batch: Batch): Promise<Begun> {
  const { importId } = progress;
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.libraryWrite]);
    const { created, changed } = await writeFactChecks(client, importId, batch.rows);
    const after: Begun = {
      ...progress,
      created: progress.created + created,
      changed: progress.changed + changed,
      same: progress.same + batch.same + batch.rows.length - created - changed,
      bad: progress.bad + batch.problems.length,
    };
    const kept = batch.problems.slice(0, Math.max(0, MOST_PROBLEMS_KEPT - progress.bad));
    await client.query(
      `INSERT INTO "ImportProblem" ("importId", "number", "place", "reason", "excerpt")
       SELECT $1::uuid, $2 + p.n, (p.v->>'place')::int, p.v->>'reason', p.v->>'excerpt'
         FROM json_array_elements($3::json) WITH ORDINALITY AS p(v, n)`,
      [importId, progress.bad, JSON.stringify(kept)],
    );
    await client.query(
      `UPDATE "FactCheckImport" SET "readBytes" = $2, "entries" = $3, "mark" = $4, "created" = $5, "changed" = $6, "same" = $7, "bad" = $8,
              "changedAt" = now() WHERE "id" = $1`,
      [importId, after.readBytes, after.entries, after.mark, after.created, after.changed, after.same, after.bad],
    );
    await announceLibrary(client);
    await client.query('COMMIT');
    return after;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Reads on where a broken-off import of the same file stopped; what was read before is only looked at. */
async function readIn(
  client: PoolClient,
  begun: Begun,
  entries: AsyncIterable<LibraryEntry>,
  onProgress: (progress: ImportProgress) => void,
): Promise<Begun> {
  const seen = new Set<string>();
  const hash: Hash = createHash('sha256');
  let progress = begun;
  let batch = emptyBatch();
  let entriesRead = 0;
  let isAnother = false;
  for await (const { place, bytesRead, factChecks, problems } of entries) {
    const isDoneWith = entriesRead < begun.entries;
    entriesRead++;
    for (const factCheck of factChecks) {
      const identity = identityOf(factCheck);
      const digest = sha256(JSON.stringify(factCheck));
      hash.update(identity).update(digest);
      const isRepeated = seen.has(identity);
      seen.add(identity);
      if (isDoneWith) continue;
      if (isRepeated) batch.same++;
      else batch.rows.push({ ...factCheck, identity, digest });
    }
    if (isDoneWith) {
      if (entriesRead === begun.entries) isAnother = hash.copy().digest('hex') !== begun.mark;
      if (isAnother) break;
      continue;
    }
    batch.problems.push(...problems.map((problem) => ({ place, ...problem })));
    progress = { ...progress, readBytes: bytesRead, entries: entriesRead };
    if (batch.rows.length + batch.problems.length + batch.same < BATCH) continue;
    progress = await writeBatch(client, { ...progress, mark: hash.copy().digest('hex') }, batch);
    batch = emptyBatch();
    onProgress(progress);
  }
  if (isAnother || entriesRead < begun.entries) {
    const reason = 'This is not the file that was begun under this name. Import it once more to read it from its beginning.';
    await client.query(`UPDATE "FactCheckImport" SET "state" = 'failed', "reason" = $2 WHERE "id" = $1`, [begun.importId, reason]);
    throw new ImportRefusal(reason);
  }
  return writeBatch(client, { ...progress, mark: hash.copy().digest('hex') }, batch);
}

async function finish(db: Database, order: ImportOrder, { importId, created, changed, same, bad }: ImportProgress): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.factCheckImport.update({
      where: { id: importId },
      data: { state: 'done', readBytes: order.sizeBytes, changedAt: new Date() },
    });
    const payload = { importId, fileName: order.fileName, created, changed, same, bad };
    await saveEvents(tx, [{ type: 'library.imported', actorId: order.startedById, payload }]);
  });
}

/**
 * Reads the entries of a file into the library, a thousand at a time. What is there already stays; what breaks off goes on when the
 * same file comes again.
 * @throws ImportRefusal when another file is being read, or when it is not the file that was begun
 */
export const importFactChecks = (
  db: Database,
  order: ImportOrder,
  entries: AsyncIterable<LibraryEntry>,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportProgress> =>
  holdConnection(db, async (client) => {
    const key = [ADVISORY_LOCKS.libraryImport];
    const { rows } = await client.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1) AS "isMine"', key);
    if (!rows[0]?.isMine) throw new ImportRefusal('Another file is being read into the library. Wait until it is done.');
    const { mark: _mark, ...done } = await readIn(client, await begin(client, order), entries, onProgress);
    await finish(db, order, done);
    await client.query('SELECT pg_advisory_unlock($1)', key);
    return done;
  });

/** Whether a file is being read just now, by whatever process. */
export async function isImporting({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ is: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND granted
                       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS "is"`,
    [ADVISORY_LOCKS.libraryImport],
  );
  return rows[0]?.is ?? false;
}

/** The latest imports first, with who began them. */
export const listImports = ({ prisma }: Database, limit: number) =>
  prisma.factCheckImport.findMany({
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    include: { startedBy: { select: { id: true, name: true } } },
  });

/** null where there is no such import. */
export const loadImportProblems = ({ prisma }: Database, importId: string) =>
  prisma.factCheckImport.findUnique({
    where: { id: importId },
    select: { problems: { orderBy: { number: 'asc' }, select: { number: true, place: true, reason: true, excerpt: true } } },
  });
