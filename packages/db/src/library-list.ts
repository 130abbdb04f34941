// Reads the library for whoever holds a copy of it in memory, or shows a few of it: never written here.
import type { Database } from './database.ts';

/** A fact-check by others as it is shown and searched. */
export interface FactCheckRow {
  id: string;
  revision: number;
  claim: string;
  claimant: string | null;
  saidOn: string | null;
  publisher: string;
  publisherSite: string | null;
  title: string | null;
  url: string | null;
  reviewedOn: string | null;
  language: string | null;
  rating: string | null;
}

/** A verdict of ours that stands: approved, or what readers see. */
export interface OwnVerdictRow {
  verdictId: string;
  claimId: string;
  articleId: string;
  statement: string;
  quote: string;
  claimant: string | null;
  saidOn: string | null;
  point: string;
  summary: string;
  decidedOn: string | null;
  language: string;
}

const FACT_CHECK = `"id", "revision"::float8 AS "revision", "claim", "claimant", "saidOn"::text AS "saidOn", "publisher", "publisherSite",
  "title", "url", "reviewedOn"::text AS "reviewedOn", "language", "rating"`;

/** What is new or changed since a revision, oldest first. */
export async function loadFactChecksAfter({ pool }: Pick<Database, 'pool'>, revision: number, limit: number): Promise<FactCheckRow[]> {
  const text = `SELECT ${FACT_CHECK} FROM "FactCheck" f WHERE f."revision" > $1 ORDER BY f."revision" LIMIT $2`;
  return (await pool.query<FactCheckRow>({ name: 'fact-checks-after', text, values: [revision, limit] })).rows;
}

/** In no order of their own. */
export async function loadFactChecks({ pool }: Pick<Database, 'pool'>, ids: readonly string[]): Promise<FactCheckRow[]> {
  const text = `SELECT ${FACT_CHECK} FROM "FactCheck" WHERE "id" = ANY($1::uuid[])`;
  return (await pool.query<FactCheckRow>({ name: 'fact-checks-by-id', text, values: [ids] })).rows;
}

/** Every verdict of ours in force, or those of some claims, or those of the claims in a report. */
export async function loadOwnVerdicts(
  { pool }: Pick<Database, 'pool'>,
  about: { claimIds?: readonly string[]; reportId?: string | null } = {},
): Promise<OwnVerdictRow[]> {
  const text = `
    SELECT v."id" AS "verdictId", c."id" AS "claimId", c."articleId", v."statement", c."quote", n."name" AS "claimant", c."saidOn"::text AS "saidOn",
           p."key" AS "point", v."summary", v."decidedAt"::date::text AS "decidedOn", a."language"
      FROM "Claim" c
      JOIN "Verdict" v ON v."id" = COALESCE(c."approvedVerdictId", c."publishedVerdictId")
      JOIN "ScalePoint" p ON p."id" = v."pointId"
      JOIN "Article" a ON a."id" = c."articleId"
      LEFT JOIN "Claimant" n ON n."id" = c."claimantId"
     WHERE ($1::uuid[] IS NULL OR c."id" = ANY($1))
       AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM "ReportEntry" e WHERE e."reportId" = $2 AND e."claimId" = c."id"))
     ORDER BY c."id"`;
  return (await pool.query<OwnVerdictRow>({ name: 'own-verdicts', text, values: [about.claimIds ?? null, about.reportId ?? null] })).rows;
}

/** Everybody who published something in the library, by name, and in which languages. */
export async function listPublishers({ pool }: Pick<Database, 'pool'>): Promise<{ publisher: string; count: number }[]> {
  const text = `SELECT "publisher", count(*)::int AS "count" FROM "FactCheck" GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500`;
  return (await pool.query<{ publisher: string; count: number }>(text)).rows;
}
