// Reads the record about an article, a claim or a member, newest first or in the order it was written. Who may see which line is not asked here.
import { createHash } from 'node:crypto';
import { type HistoryFilters, nounsOf } from '@touchstone/domain';
import type { Database } from './database.ts';

/** A line of the record with its place in the chain, and the names of what it is about. */
export interface HistoryRow {
  id: string;
  position: string;
  previousHash: string;
  hash: string;
  salt: string | null;
  type: string;
  actorId: string | null;
  actorName: string | null;
  articleId: string | null;
  articleTitle: string | null;
  claimId: string | null;
  /** The claim's statement, or its quote while it has none. */
  claimWords: string | null;
  reportId: string | null;
  reportTitle: string | null;
  payload: unknown;
  at: Date;
}

export interface HistoryQuery extends HistoryFilters {
  order: 'newestFirst' | 'asWritten';
  /** Goes on behind the event of this id, in the order asked for. */
  beyond: string | null;
  limit: number;
}

/** Adds a value to the statement's parameters and names its place. */
type Bind = (value: unknown) => string;

function conditionsFor({ about, actorId, claimId, kinds, from, to, order, beyond }: HistoryQuery, bind: Bind): string[] {
  const conditions: string[] = [];
  if ('articleId' in about) conditions.push(`e."articleId" = ${bind(about.articleId)}::uuid`);
  if ('claimId' in about) conditions.push(`e."claimId" = ${bind(about.claimId)}::uuid`);
  if ('memberId' in about) {
    const member = bind(about.memberId);
    conditions.push(`(e."actorId" = ${member}::uuid OR e."payload"->>'memberId' = ${member}::text)`);
  }
  if (actorId) conditions.push(`e."actorId" = ${bind(actorId)}::uuid`);
  if (claimId) conditions.push(`e."claimId" = ${bind(claimId)}::uuid`);
  if (kinds?.length) conditions.push(`split_part(e."type", '.', 1) = ANY (${bind(nounsOf(kinds))})`);
  if (from) conditions.push(`e."at" >= ${bind(from)}::timestamptz`);
  if (to) conditions.push(`e."at" < ${bind(to)}::timestamptz`);
  if (beyond) conditions.push(`e."id" ${order === 'newestFirst' ? '<' : '>'} ${bind(beyond)}::bigint`);
  return conditions;
}

export async function loadHistory({ pool }: Database, query: HistoryQuery): Promise<HistoryRow[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const direction = query.order === 'newestFirst' ? 'DESC' : 'ASC';
  const text = `
    SELECT e."id", l."position", COALESCE(p."hash", repeat('0', 64)) AS "previousHash", l."hash", l."salt", e."type", e."actorId", m."name" AS "actorName",
           e."articleId", a."title" AS "articleTitle", e."claimId", COALESCE(NULLIF(c."statement", ''), c."quote") AS "claimWords",
           e."reportId", r."title" AS "reportTitle", e."payload", e."at"
      FROM (SELECT * FROM "Event" e WHERE ${conditionsFor(query, bind).join(' AND ')} ORDER BY e."id" ${direction} LIMIT ${bind(query.limit)}) e
      JOIN "EventLink" l ON l."eventId" = e."id"
      LEFT JOIN "EventLink" p ON p."position" = l."position" - 1
      LEFT JOIN "Member" m ON m."id" = e."actorId"
      LEFT JOIN "Article" a ON a."id" = e."articleId"
      LEFT JOIN "Claim" c ON c."id" = e."claimId"
      LEFT JOIN "Report" r ON r."id" = e."reportId"
     ORDER BY e."id" ${direction}`;
  // named by its text, a statement is planned once a connection and set of filters, not once a request
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return (await pool.query<HistoryRow>({ name, text, values })).rows;
}
