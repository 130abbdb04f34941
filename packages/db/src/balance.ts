// Counts what the desk considered, chose, checked and published, and of whom: from stages and verdicts in force, never from ratings.
import type { BalanceSpan, DeclineReason } from '@touchstone/domain';
import type { Database } from './database.ts';

export interface BalanceCounts {
  considered: number;
  waiting: number;
  declined: number;
  /** With a verdict in force. */
  checked: number;
  published: number;
}

/** What claims are counted by; `name` is null for those where it is not known. */
export type BalanceKey = 'claimant' | 'topic' | 'kind' | 'month';
export interface BalanceGroup extends BalanceCounts {
  id: string | null;
  name: string | null;
}

/** A scale point of verdicts in force on what one claimant said. */
export interface VerdictCount {
  claimantId: string;
  claimantName: string;
  label: string;
  position: number;
  claims: number;
}

const COUNTS = `
  count(*)::int AS "considered",
  count(*) FILTER (WHERE c."stage" = 'spotted')::int AS "waiting",
  count(*) FILTER (WHERE c."stage" = 'declined')::int AS "declined",
  count(*) FILTER (WHERE c."approvedVerdictId" IS NOT NULL OR c."publishedVerdictId" IS NOT NULL)::int AS "checked",
  count(*) FILTER (WHERE c."publishedVerdictId" IS NOT NULL)::int AS "published"`;

const FROM = `
  FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId" LEFT JOIN "Claimant" n ON n."id" = c."claimantId"
 WHERE ($1::timestamptz IS NULL OR c."createdAt" >= $1) AND ($2::timestamptz IS NULL OR c."createdAt" < $2)`;

/** Id and name of the group that the claim "c" is in. */
const KEYS: Record<BalanceKey, { id: string; name: string }> = {
  claimant: { id: 'n."id"::text', name: 'n."name"' },
  topic: { id: 'a."topic"', name: 'a."topic"' },
  kind: { id: 'c."kind"::text', name: 'c."kind"::text' },
  month: { id: `to_char(c."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM')`, name: `to_char(c."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM')` },
};

const MOST_GROUPS = 200;

const valuesOf = ({ from, to }: BalanceSpan) => [from ?? null, to ?? null];

export async function countAll({ pool }: Database, span: BalanceSpan): Promise<BalanceCounts> {
  const { rows } = await pool.query<BalanceCounts>({ name: 'balance-all', text: `SELECT ${COUNTS} ${FROM}`, values: valuesOf(span) });
  return rows[0] ?? { considered: 0, waiting: 0, declined: 0, checked: 0, published: 0 };
}

/** Most considered first; months the latest first. At most 200. */
export async function countBy({ pool }: Database, by: BalanceKey, span: BalanceSpan): Promise<BalanceGroup[]> {
  const { id, name } = KEYS[by];
  const order = by === 'month' ? '"name" DESC' : '"considered" DESC, "name"';
  const text = `SELECT ${id} AS "id", ${name} AS "name", ${COUNTS} ${FROM} GROUP BY 1, 2 ORDER BY ${order} LIMIT ${MOST_GROUPS}`;
  return (await pool.query<BalanceGroup>({ name: `balance-${by}`, text, values: valuesOf(span) })).rows;
}

export async function countDeclined({ pool }: Database, span: BalanceSpan): Promise<{ reason: DeclineReason; claims: number }[]> {
  const text = `SELECT c."declineReason" AS "reason", count(*)::int AS "claims" ${FROM} AND c."stage" = 'declined' GROUP BY 1 ORDER BY 2 DESC, 1`;
  return (await pool.query<{ reason: DeclineReason; claims: number }>({ name: 'balance-declined', text, values: valuesOf(span) })).rows;
}

/** By claimant and in the order of the scale. A published verdict counts before one that was only approved. */
export async function countVerdicts({ pool }: Database, span: BalanceSpan): Promise<VerdictCount[]> {
  const text = `
    SELECT n."id" AS "claimantId", n."name" AS "claimantName", p."label", p."position", count(*)::int AS "claims"
      FROM "Claim" c JOIN "Claimant" n ON n."id" = c."claimantId"
      JOIN "Verdict" v ON v."id" = COALESCE(c."publishedVerdictId", c."approvedVerdictId")
      JOIN "ScalePoint" p ON p."id" = v."pointId"
     WHERE ($1::timestamptz IS NULL OR c."createdAt" >= $1) AND ($2::timestamptz IS NULL OR c."createdAt" < $2)
     GROUP BY 1, 2, 3, 4 ORDER BY "claimantName", "claimantId", p."position"`;
  return (await pool.query<VerdictCount>({ name: 'balance-verdicts', text, values: valuesOf(span) })).rows;
}
