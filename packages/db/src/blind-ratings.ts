// Reads what raters said before they saw each other's ratings, of the claims whose ratings are open to a member.
import type { ClaimKind, MeasurementLevel, RatedPoint } from '@touchstone/domain';
import type { Database } from './database.ts';

/** A member's last blind rating of a claim. */
export interface BlindRating {
  claimId: string;
  articleId: string;
  statement: string;
  kind: ClaimKind;
  memberId: string;
  memberName: string;
  point: RatedPoint & { label: string };
  scaleName: string;
  /** as the latest version of that scale has it */
  level: MeasurementLevel;
  /** The month in which the claim's last blind rating came in, in UTC: "2025-03". */
  month: string;
}

/** The same condition as `maySeeOthersRatings` of the domain, in SQL. $1 is the viewer. */
const ARE_OPEN = `(c."stage" = 'approved' OR (
  EXISTS (SELECT 1 FROM "Rating" own WHERE own."claimId" = c."id" AND own."memberId" = $1::uuid) AND (
    c."ratingsRevealed" OR d."ratingsNeeded" <= (SELECT count(*) FROM "Rating" r WHERE r."claimId" = c."id" AND ${counts('r')}))))`;

/** Members who have stepped aside since do not count. */
function counts(rating: string) {
  return `NOT EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = ${rating}."claimId" AND x."memberId" = ${rating}."memberId")`;
}

const OPEN_TO_VIEWER = `
  SELECT c."id" AS "claimId", c."articleId", COALESCE(NULLIF(c."statement", ''), c."quote") AS "statement", c."kind",
         m."id" AS "memberId", m."name" AS "memberName", s."name" AS "scaleName",
         (SELECT l."level" FROM "Scale" l WHERE l."name" = s."name" ORDER BY l."version" DESC LIMIT 1) AS "level",
         json_build_object('key', p."key", 'label', p."label", 'position', p."position", 'isOffScale', p."isOffScale") AS "point",
         to_char(max(b."createdAt") OVER (PARTITION BY c."id") AT TIME ZONE 'UTC', 'YYYY-MM') AS "month"
    FROM (SELECT DISTINCT ON ("claimId", "memberId") * FROM "RatingRevision" WHERE "isBlind"
           ORDER BY "claimId", "memberId", "revision" DESC) b
    JOIN "Claim" c ON c."id" = b."claimId"
    CROSS JOIN "Desk" d
    JOIN "Member" m ON m."id" = b."memberId"
    JOIN "ScalePoint" p ON p."id" = b."pointId"
    JOIN "Scale" s ON s."id" = p."scaleId"
   WHERE ${counts('b')} AND ${ARE_OPEN}
   ORDER BY max(b."createdAt") OVER (PARTITION BY c."id") DESC, c."id", m."id"`;

/** Latest claim first; the ratings of one claim stand together. */
export async function loadBlindRatings(db: Database, viewerId: string): Promise<BlindRating[]> {
  return (await db.pool.query<BlindRating>({ name: 'blind-ratings', text: OPEN_TO_VIEWER, values: [viewerId] })).rows;
}
