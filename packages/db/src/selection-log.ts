// Every claim that was considered, and the latest decision whether to check it: read, never written here.
import { createHash } from 'node:crypto';
import type { ClaimKind, ClaimStage, DeclineReason, SelectionFilters, SelectionOutcome } from '@touchstone/domain';
import type { Database } from './database.ts';

export interface SelectionRow {
  id: string;
  words: string;
  articleId: string;
  articleTitle: string;
  topic: string | null;
  claimantName: string | null;
  kind: ClaimKind;
  stage: ClaimStage;
  /** Of the suggestion; null for a claim that a person found. */
  score: number | null;
  foundAt: Date;
  reason: DeclineReason | null;
  note: string | null;
  decidedById: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
}

export type SelectionCounts = Record<SelectionOutcome, number>;

/** Adds a value to the statement's parameters and names its place. */
type Bind = (value: unknown) => string;

/** Stage of the claim "c" by outcome. */
const OUTCOMES: Record<SelectionOutcome, string> = {
  waiting: `c."stage" = 'spotted'`,
  declined: `c."stage" = 'declined'`,
  chosen: `c."stage" NOT IN ('spotted', 'declined')`,
};

/** The claim "c" and "d", the latest decision on it. A suggestion that was brought back waits again. */
const CONSIDERED = `
  "Claim" c
  LEFT JOIN LATERAL (
    SELECT e."actorId", e."at" FROM "Event" e
     WHERE c."stage" <> 'spotted' AND e."claimId" = c."id" AND e."type" IN ('claim.created', 'claim.selected', 'claim.declined')
     ORDER BY e."id" DESC LIMIT 1) d ON true`;

function conditionsFor({ articleId, claimantId, outcome, reason, memberId, from, to }: SelectionFilters, bind: Bind): string[] {
  const conditions = ['true'];
  if (articleId) conditions.push(`c."articleId" = ${bind(articleId)}`);
  if (claimantId) conditions.push(`c."claimantId" = ${bind(claimantId)}`);
  if (outcome) conditions.push(OUTCOMES[outcome]);
  if (reason) conditions.push(`c."stage" = 'declined' AND c."declineReason" = ${bind(reason)}::"DeclineReason"`);
  if (memberId) conditions.push(`d."actorId" = ${bind(memberId)}`);
  if (from) conditions.push(`COALESCE(d."at", c."createdAt") >= ${bind(from)}::timestamptz`);
  if (to) conditions.push(`COALESCE(d."at", c."createdAt") < ${bind(to)}::timestamptz`);
  return conditions;
}

// named by its text, a statement is planned once a connection and set of filters, not once a request
const named = (text: string, values: unknown[]) => ({ name: createHash('sha256').update(text).digest('hex').slice(0, 32), text, values });

/** Claims found last come first. `before` is the last row of the page before. */
export async function listSelection(
  { pool }: Database,
  { limit, before, ...filters }: SelectionFilters & { limit: number; before?: { foundAt: string; id: string } },
): Promise<SelectionRow[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const conditions = conditionsFor(filters, bind);
  if (before) conditions.push(`(c."createdAt", c."id") < (${bind(before.foundAt)}::timestamptz, ${bind(before.id)}::uuid)`);
  const text = `
    SELECT c."id", COALESCE(NULLIF(c."statement", ''), c."quote") AS "words", c."articleId", a."title" AS "articleTitle", a."topic",
           n."name" AS "claimantName", c."kind", c."stage", s."score", c."createdAt" AS "foundAt",
           CASE WHEN c."stage" = 'declined' THEN c."declineReason" END AS "reason",
           CASE WHEN c."stage" = 'declined' THEN NULLIF(c."declineNote", '') END AS "note",
           d."actorId" AS "decidedById", m."name" AS "decidedByName", d."at" AS "decidedAt"
      FROM ${CONSIDERED}
      JOIN "Article" a ON a."id" = c."articleId"
      LEFT JOIN "Claimant" n ON n."id" = c."claimantId"
      LEFT JOIN "Suggestion" s ON s."claimId" = c."id" AND s."kind" = 'claim'
      LEFT JOIN "Member" m ON m."id" = d."actorId"
     WHERE ${conditions.join(' AND ')}
     ORDER BY c."createdAt" DESC, c."id" DESC LIMIT ${bind(limit)}`;
  return (await pool.query<SelectionRow>(named(text, values))).rows;
}

/** How many of those that the filters let through were chosen, declined, or still wait. */
export async function countSelection({ pool }: Database, filters: SelectionFilters): Promise<SelectionCounts> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const counts = Object.entries(OUTCOMES).map(([name, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`);
  const text = `SELECT ${counts.join(', ')} FROM ${CONSIDERED} WHERE ${conditionsFor(filters, bind).join(' AND ')}`;
  const { rows } = await pool.query<SelectionCounts>(named(text, values));
  return rows[0] ?? { waiting: 0, chosen: 0, declined: 0 };
}
