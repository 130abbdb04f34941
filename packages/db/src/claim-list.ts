// Lists claims: the only builder of a list's WHERE, in SQL, since the desk reads it all day.
import { createHash } from 'node:crypto';
import {
  type ClaimFilters,
  type ClaimKind,
  type ClaimStage,
  type DeclineReason,
  type RatedPoint,
  STAGES_WITH_WORK,
} from '@touchstone/domain';
import type { Database } from './database.ts';
import { literally } from './literal-pattern.ts';

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
  dueOn: string | null;
  /** Of the approved verdict. */
  asOf: string | null;
  recheckOn: string | null;
  /** The first day by which an answer is awaited that has not come. */
  replyDueOn: string | null;
  score: number | null;
  isUnsure: boolean | null;
  start: number;
  end: number;
  ratedPoints: RatedPoint[];
  ratingsNeeded: number;
  checkersTakeClaims: boolean;
  ratingsRevealed: boolean;
  areRatingsSettled: boolean;
  hasRated: boolean;
  evidenceCount: number;
  openChangeRequests: number;
  proposedVerdictId: string | null;
  proposedById: string | null;
  point: string | null;
  isPublished: boolean;
  isRecused: boolean;
  isProposerRecused: boolean;
  /** The last lease, which may have run out. */
  leaseHolderId: string | null;
  leaseHolderName: string | null;
  leaseUntil: Date | null;
}

/** Adds a value to the statement's parameters and names its place. */
type Bind = (value: unknown) => string;

/** `today`: the desk's day, which due days are compared with. */
type NarrowedBy = Partial<Omit<ClaimFilters, 'order'>> & { today: string };

/** The claim "c" is approved and its verdict waits to be looked at again; `today` in SQL. */
const isDueForRecheck = (today: string) => `c."stage" = 'approved'
  AND EXISTS (SELECT 1 FROM "Verdict" v WHERE v."id" = c."approvedVerdictId" AND v."recheckOn" <= ${today})`;

/** Conditions on the claim "c" alone: they pick a page before anything is joined to it. */
function conditionsFor({ today, ...filters }: NarrowedBy, bind: Bind): string[] {
  const conditions: string[] = [];
  if (filters.articleId) conditions.push(`c."articleId" = ${bind(filters.articleId)}`);
  if (filters.stage?.length) conditions.push(`c."stage" = ANY (${bind(filters.stage)}::"ClaimStage"[])`);
  if (filters.claimantId) conditions.push(`c."claimantId" = ${bind(filters.claimantId)}`);
  if (filters.assigneeId) conditions.push(`c."assigneeId" = ${bind(filters.assigneeId)}`);
  if (filters.point) {
    conditions.push(`EXISTS (SELECT 1 FROM "Verdict" v JOIN "ScalePoint" p ON p."id" = v."pointId"
      WHERE v."claimId" = c."id" AND (v."id" = c."approvedVerdictId" OR v."state" = 'proposed') AND p."key" = ${bind(filters.point)})`);
  }
  if (filters.due === 'recheck') conditions.push(isDueForRecheck(`${bind(today)}::date`));
  else if (filters.due) {
    const day = `${bind(today)}::date`;
    const span = { overdue: `< ${day}`, thisWeek: `BETWEEN ${day} AND GREATEST(date_trunc('week', ${day})::date + 6, ${day} + 1)` };
    conditions.push(`c."dueOn" ${span[filters.due]} AND c."stage" = ANY (${bind(STAGES_WITH_WORK)}::"ClaimStage"[])`);
  }
  if (filters.text?.trim()) {
    const pattern = bind(`%${literally(filters.text.trim())}%`);
    conditions.push(`(c."quote" ILIKE ${pattern} OR c."statement" ILIKE ${pattern}
      OR c."claimantId" IN (SELECT n."id" FROM "Claimant" n WHERE n."name" ILIKE ${pattern}))`);
  }
  return conditions;
}

/** Whether a member has stepped aside from the claim "c"; `member` in SQL. */
const isRecused = (member: string) => `EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = ${member})`;

/** The first day by which somebody asked about the claim "c" is to answer, as long as that is awaited. */
const REPLY_DUE = `(SELECT min(q."dueOn") FROM "ReplyRequest" q WHERE q."claimId" = c."id" AND q."outcome" = 'waiting')`;

/** An adjudication rests on every rating of the claim "c" that counts, as it is now. */
const IS_SETTLED = `EXISTS (SELECT 1 FROM "Adjudication" a WHERE a."claimId" = c."id" AND NOT EXISTS (
           SELECT 1 FROM "Rating" r WHERE r."claimId" = c."id" AND NOT ${isRecused('r."memberId"')} AND NOT EXISTS (
             SELECT 1 FROM "AdjudicatedRating" s
              WHERE s."adjudicationId" = a."id" AND s."memberId" = r."memberId" AND s."revision" = r."revision")))`;

/** Rows for the claims that `page` picks ("SELECT c.* FROM "Claim" c …"), in the order given. $1 is the viewer. */
const rowsFor = (page: string, order: string) => `
  SELECT c."id", c."articleId", a."title" AS "articleTitle", c."quote", c."statement", c."kind", c."stage", c."version",
         to_char(c."saidOn", 'YYYY-MM-DD') AS "saidOn", c."declineReason", c."updatedAt",
         c."claimantId", claimant."name" AS "claimantName", c."assigneeId", assignee."name" AS "assigneeName",
         to_char(c."dueOn", 'YYYY-MM-DD') AS "dueOn",
         to_char(approved."asOf", 'YYYY-MM-DD') AS "asOf", to_char(approved."recheckOn", 'YYYY-MM-DD') AS "recheckOn",
         to_char(${REPLY_DUE}, 'YYYY-MM-DD') AS "replyDueOn",
         s."score", s."isUnsure", c."start", c."end",
         COALESCE(rated."points", '[]') AS "ratedPoints", COALESCE(rated."byViewer", false) AS "hasRated",
         desk."ratingsNeeded", desk."checkersTakeClaims", c."ratingsRevealed", ${IS_SETTLED} AS "areRatingsSettled",
         (SELECT count(*)::int FROM "Evidence" e WHERE e."claimId" = c."id" AND e."removedAt" IS NULL) AS "evidenceCount",
         (SELECT count(*)::int FROM "ChangeRequest" r JOIN "Verdict" v ON v."id" = r."verdictId"
           WHERE v."claimId" = c."id" AND r."resolvedAt" IS NULL) AS "openChangeRequests",
         proposed."id" AS "proposedVerdictId", proposed."proposedById", point."key" AS "point",
         c."publishedVerdictId" IS NOT NULL AS "isPublished",
         ${isRecused('$1::uuid')} AS "isRecused",
         ${isRecused('proposed."proposedById"')} AS "isProposerRecused",
         lease."holderId" AS "leaseHolderId", holder."name" AS "leaseHolderName", lease."until" AS "leaseUntil"
    FROM (${page}) c
    CROSS JOIN "Desk" desk
    JOIN "Article" a ON a."id" = c."articleId"
    LEFT JOIN "Claimant" claimant ON claimant."id" = c."claimantId"
    LEFT JOIN "Member" assignee ON assignee."id" = c."assigneeId"
    LEFT JOIN "ClaimLease" lease ON lease."claimId" = c."id"
    LEFT JOIN "Member" holder ON holder."id" = lease."holderId"
    LEFT JOIN "Suggestion" s ON s."claimId" = c."id" AND s."kind" = 'claim'
    LEFT JOIN "Verdict" proposed ON proposed."claimId" = c."id" AND proposed."state" = 'proposed'
    LEFT JOIN "Verdict" approved ON approved."id" = c."approvedVerdictId"
    LEFT JOIN "ScalePoint" point ON point."id" = COALESCE(approved."pointId", proposed."pointId")
    LEFT JOIN LATERAL (SELECT json_agg(json_build_object('key', k."key", 'position', k."position", 'isOffScale', k."isOffScale"))
                                FILTER (WHERE NOT ${isRecused('r."memberId"')}) AS "points",
                              bool_or(r."memberId" = $1::uuid) AS "byViewer"
                         FROM "Rating" r JOIN "ScalePoint" k ON k."id" = r."pointId" WHERE r."claimId" = c."id") rated ON true
   ORDER BY ${order}`;

const OF_ARTICLE = rowsFor('SELECT c.* FROM "Claim" c WHERE c."articleId" = $2', 'c."start", c."end" DESC, c."id"');

/** Claims of one article in the order of its text. */
export async function listClaimsOfArticle(db: Database, viewerId: string, articleId: string): Promise<ClaimRow[]> {
  return (await db.pool.query<ClaimRow>({ name: 'claims-of-article', text: OF_ARTICLE, values: [viewerId, articleId] })).rows;
}

/** The orders a list can have: as SQL, and which claims come after the last row of the page before. */
const ORDERS = {
  latest: {
    by: 'c."updatedAt" DESC, c."id" DESC',
    after: ({ updatedAt, id }: ListPlace, bind: Bind) => `(c."updatedAt", c."id") < (${bind(updatedAt)}::timestamptz, ${bind(id)}::uuid)`,
  },
  due: {
    by: `COALESCE(c."dueOn", 'infinity'), c."id"`,
    after: ({ dueOn, id }: ListPlace, bind: Bind) =>
      `(COALESCE(c."dueOn", 'infinity'), c."id") > (${bind(dueOn ?? 'infinity')}::date, ${bind(id)}::uuid)`,
  },
};

/** Where a page of a list ended. */
export interface ListPlace {
  id: string;
  updatedAt: string;
  dueOn: string | null;
}

/** Claims of the whole desk, a page at a time. `before` is the last row of the page before. */
export async function listClaims(
  db: Database,
  viewerId: string,
  { limit, before, order, ...filters }: NarrowedBy & { limit: number; before?: ListPlace; order?: 'due' },
): Promise<ClaimRow[]> {
  const values: unknown[] = [viewerId];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { by, after } = ORDERS[order ?? 'latest'];
  const conditions = conditionsFor(filters, bind);
  if (before) conditions.push(after(before, bind));
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  const text = rowsFor(`SELECT c.* FROM "Claim" c ${where} ORDER BY ${by} LIMIT ${bind(limit)}`, by);
  // named by its text, a statement is planned once a connection and set of filters, not once a request
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return (await db.pool.query<ClaimRow>({ name, text, values })).rows;
}

/** What waits for this member: to rate, sent back, assigned, answers to what was asked, to look at again, and for editors to review. */
export type WorkPile = 'toRate' | 'sentBack' | 'assigned' | 'toHear' | 'toReview' | 'toRecheck';

/** $1 is the viewer, who has not stepped aside; `today` names the place of the desk's day. */
const PILES: Record<WorkPile, (today: () => string) => string> = {
  toRate: () => `c."stage" IN ('checking', 'inReview')
           AND (SELECT count(*) FROM "Rating" r WHERE r."claimId" = c."id" AND NOT ${isRecused('r."memberId"')})
               < (SELECT d."ratingsNeeded" FROM "Desk" d)
           AND NOT EXISTS (SELECT 1 FROM "Rating" r WHERE r."claimId" = c."id" AND r."memberId" = $1)`,
  sentBack: () => `c."stage" = 'checking' AND (SELECT v."state" = 'sentBack' AND v."proposedById" = $1 FROM "Verdict" v
             WHERE v."claimId" = c."id" ORDER BY v."number" DESC LIMIT 1)`,
  assigned: () => `c."stage" IN ('spotted', 'checking') AND c."assigneeId" = $1`,
  toHear: () => `c."stage" IN ('checking', 'inReview', 'approved') AND EXISTS (SELECT 1 FROM "ReplyRequest" q
             WHERE q."claimId" = c."id" AND q."outcome" = 'waiting' AND (q."madeById" = $1 OR c."assigneeId" = $1))`,
  toReview: () => `c."stage" = 'inReview' AND NOT EXISTS (SELECT 1 FROM "Verdict" v
             WHERE v."claimId" = c."id" AND v."state" = 'proposed' AND v."proposedById" = $1)`,
  toRecheck: (today) => isDueForRecheck(today()),
};

/** At most 50 claims of the pile: by the day something is due, if any, then the longest waiting. */
export async function listPile(db: Database, viewerId: string, pile: WorkPile, today: string): Promise<ClaimRow[]> {
  const mostPressing = `${pile === 'toHear' ? REPLY_DUE : 'c."dueOn"'} NULLS LAST, c."updatedAt", c."id"`;
  const values = [viewerId];
  const where = PILES[pile](() => `$${values.push(today)}::date`);
  const page = `SELECT c.* FROM "Claim" c WHERE ${where} AND NOT ${isRecused('$1')} ORDER BY ${mostPressing} LIMIT 50`;
  const text = rowsFor(page, mostPressing);
  return (await db.pool.query<ClaimRow>({ name: `pile-${pile}`, text, values })).rows;
}
