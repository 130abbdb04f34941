// Lists claims: the only builder of a list's WHERE, in SQL, since the desk reads it all day.
import type { ClaimFilters, ClaimKind, ClaimStage, DeclineReason } from '@touchstone/domain';
import type { Database } from './database.ts';

/** One row of a list: what the table shows and what the offers are worked out from. */
export interface ClaimRow {
  id: string;
  articleId: string;
  articleTitle: string;
  quote: string;
  statement: string;
  kind: ClaimKind;
  stage: ClaimStage;
  version: number;
  saidOn: string | null;
  declineReason: DeclineReason | null;
  updatedAt: Date;
  claimantId: string | null;
  claimantName: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  score: number | null;
  isUnsure: boolean | null;
  start: number;
  end: number;
  ratedPoints: string[];
  hasRated: boolean;
  evidenceCount: number;
  openChangeRequests: number;
  proposedVerdictId: string | null;
  proposedById: string | null;
  point: string | null;
  isPublished: boolean;
  isRecused: boolean;
}

/** Adds a value to the statement's parameters and names its place. */
type Bind = (value: unknown) => string;

function conditionsFor(filters: Partial<ClaimFilters>, bind: Bind): string[] {
  const conditions: string[] = [];
  if (filters.articleId) conditions.push(`c."articleId" = ${bind(filters.articleId)}`);
  if (filters.stage?.length) conditions.push(`c."stage" = ANY (${bind(filters.stage)}::"ClaimStage"[])`);
  if (filters.claimantId) conditions.push(`c."claimantId" = ${bind(filters.claimantId)}`);
  if (filters.assigneeId) conditions.push(`c."assigneeId" = ${bind(filters.assigneeId)}`);
  if (filters.point) conditions.push(`point."key" = ${bind(filters.point)}`);
  if (filters.text?.trim()) {
    const pattern = bind(`%${filters.text.trim().replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(c."quote" ILIKE ${pattern} OR c."statement" ILIKE ${pattern} OR claimant."name" ILIKE ${pattern})`);
  }
  return conditions;
}

const selectRows = (viewer: string) => `
  SELECT c."id", c."articleId", a."title" AS "articleTitle", c."quote", c."statement", c."kind", c."stage", c."version",
         to_char(c."saidOn", 'YYYY-MM-DD') AS "saidOn", c."declineReason", c."updatedAt",
         c."claimantId", claimant."name" AS "claimantName", c."assigneeId", assignee."name" AS "assigneeName",
         s."score", s."isUnsure", c."start", passage."end",
         COALESCE(rated."points", '{}') AS "ratedPoints", COALESCE(rated."byViewer", false) AS "hasRated",
         (SELECT count(*)::int FROM "Evidence" e WHERE e."claimId" = c."id" AND e."removedAt" IS NULL) AS "evidenceCount",
         (SELECT count(*)::int FROM "ChangeRequest" r JOIN "Verdict" v ON v."id" = r."verdictId"
           WHERE v."claimId" = c."id" AND r."resolvedAt" IS NULL) AS "openChangeRequests",
         proposed."id" AS "proposedVerdictId", proposed."proposedById", point."key" AS "point",
         c."publishedVerdictId" IS NOT NULL AS "isPublished",
         EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = ${viewer}) AS "isRecused"
    FROM "Claim" c
    JOIN "Article" a ON a."id" = c."articleId"
    LEFT JOIN "Claimant" claimant ON claimant."id" = c."claimantId"
    LEFT JOIN "Member" assignee ON assignee."id" = c."assigneeId"
    LEFT JOIN "Suggestion" s ON s."claimId" = c."id"
    LEFT JOIN "Verdict" proposed ON proposed."claimId" = c."id" AND proposed."state" = 'proposed'
    LEFT JOIN "Verdict" approved ON approved."id" = c."approvedVerdictId"
    LEFT JOIN "ScalePoint" point ON point."id" = COALESCE(approved."pointId", proposed."pointId")
    JOIN LATERAL (SELECT p."end" FROM "Occurrence" o JOIN "Passage" p ON p."id" = o."passageId"
                   WHERE o."claimId" = c."id" ORDER BY p."start" LIMIT 1) passage ON true
    LEFT JOIN LATERAL (SELECT array_agg(k."key") AS "points", bool_or(r."memberId" = ${viewer}) AS "byViewer"
                         FROM "Rating" r JOIN "ScalePoint" k ON k."id" = r."pointId" WHERE r."claimId" = c."id") rated ON true`;

/** Claims of one article in the order of its text. */
export async function listClaimsOfArticle(db: Database, viewerId: string, articleId: string): Promise<ClaimRow[]> {
  const text = `${selectRows('$1::uuid')} WHERE c."articleId" = $2 ORDER BY c."start", passage."end" DESC, c."id"`;
  return (await db.pool.query<ClaimRow>({ name: 'claims-of-article', text, values: [viewerId, articleId] })).rows;
}

/** Claims of the whole desk, latest change first, a page at a time. `before` is the last row of the page before. */
export async function listClaims(
  db: Database,
  viewerId: string,
  { limit, before, ...filters }: Partial<ClaimFilters> & { limit: number; before?: { updatedAt: string; id: string } },
): Promise<ClaimRow[]> {
  const values: unknown[] = [viewerId];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const conditions = conditionsFor(filters, bind);
  if (before) conditions.push(`(c."updatedAt", c."id") < (${bind(before.updatedAt)}::timestamptz, ${bind(before.id)}::uuid)`);
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  const text = `${selectRows('$1::uuid')} ${where} ORDER BY c."updatedAt" DESC, c."id" DESC LIMIT ${bind(limit)}`;
  return (await db.pool.query<ClaimRow>(text, values)).rows;
}

/** What waits for this member: to rate, sent back to them, assigned to them, and for editors to review. */
export type WorkPile = 'toRate' | 'sentBack' | 'assigned' | 'toReview';

const PILES: Record<WorkPile, string> = {
  toRate: `c."stage" IN ('checking', 'inReview') AND NOT COALESCE(rated."byViewer", false) AND cardinality(COALESCE(rated."points", '{}')) < $2
           AND NOT EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = $1)`,
  sentBack: `c."stage" = 'checking' AND (SELECT v."state" = 'sentBack' AND v."proposedById" = $1 FROM "Verdict" v
             WHERE v."claimId" = c."id" ORDER BY v."number" DESC LIMIT 1)`,
  assigned: `c."stage" IN ('spotted', 'checking') AND c."assigneeId" = $1`,
  toReview: `c."stage" = 'inReview' AND proposed."proposedById" <> $1`,
};

/** At most 50 claims of the pile, the longest waiting first. */
export async function listPile(db: Database, viewerId: string, pile: WorkPile, ratingsNeeded: number): Promise<ClaimRow[]> {
  const text = `${selectRows('$1::uuid')} WHERE ${PILES[pile]} AND $2::int IS NOT NULL ORDER BY c."updatedAt", c."id" LIMIT 50`;
  return (await db.pool.query<ClaimRow>({ name: `pile-${pile}`, text, values: [viewerId, ratingsNeeded] })).rows;
}
