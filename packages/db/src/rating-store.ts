// The only writer of ratings: rating, revision, event and outbox in one transaction of four statements.
import type { Confidence } from '@touchstone/domain';
import { newSalt, ratingCommitment } from '@touchstone/record';
import type { Database } from './database.ts';

export interface NewRating {
  claimId: string;
  memberId: string;
  pointKey: string;
  confidence: Confidence;
  rationale: string;
}

/** The facts a rating is allowed or refused by, read under the claim's lock. */
export interface RatedClaim {
  articleId: string;
  stage: 'spotted' | 'declined' | 'checking' | 'inReview' | 'approved';
  isRecused: boolean;
  pointId: string | null;
}

const LOCK = {
  name: 'rating-lock',
  text: `SELECT c."articleId", c."stage", p."id" AS "pointId",
                EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = $2) AS "isRecused"
           FROM "Claim" c CROSS JOIN "Desk" d LEFT JOIN "ScalePoint" p ON p."scaleId" = d."scaleId" AND p."key" = $3
          WHERE c."id" = $1 FOR UPDATE OF c`,
};

const SAVE = {
  name: 'rating-save',
  text: `INSERT INTO "Rating" ("claimId", "memberId", "pointId", "confidence", "rationale")
         VALUES ($1, $2, $3, $4::"Confidence", $5)
         ON CONFLICT ("claimId", "memberId") DO UPDATE
           SET "pointId" = EXCLUDED."pointId", "confidence" = EXCLUDED."confidence", "rationale" = EXCLUDED."rationale",
               "revision" = "Rating"."revision" + 1, "updatedAt" = now()
         RETURNING "revision"`,
};

const REVISE = {
  name: 'rating-revise',
  text: `INSERT INTO "RatingRevision" ("claimId", "memberId", "revision", "pointId", "confidence", "rationale", "salt")
         VALUES ($1, $2, $3, $4, $5::"Confidence", $6, $7)`,
};

const RECORD = {
  name: 'rating-record',
  text: `WITH event AS (
           INSERT INTO "Event" ("type", "actorId", "articleId", "claimId", "payload")
           VALUES ('rating.submitted', $1, $2, $3, jsonb_build_object('revision', $4::int, 'commitment', $5::text)) RETURNING "id")
         INSERT INTO "Outbox" ("eventId") SELECT "id" FROM event`,
};

/**
 * Stores a member's rating, as a first one or as a revision. `allow` is asked under the claim's lock and throws to refuse;
 * it gets null when there is no such claim. Returns the revision, 1-based.
 */
export async function saveRating(
  db: Database,
  rating: NewRating,
  allow: (claim: RatedClaim | null) => asserts claim is RatedClaim & { pointId: string },
): Promise<number> {
  const { claimId, memberId, pointKey, confidence, rationale } = rating;
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    const claim: RatedClaim | null = (await client.query<RatedClaim>({ ...LOCK, values: [claimId, memberId, pointKey] })).rows[0] ?? null;
    allow(claim);
    const saved = await client.query<{ revision: number }>({ ...SAVE, values: [claimId, memberId, claim.pointId, confidence, rationale] });
    const revision = saved.rows[0]?.revision ?? 1;
    const salt = newSalt();
    await client.query({ ...REVISE, values: [claimId, memberId, revision, claim.pointId, confidence, rationale, salt] });
    const commitment = ratingCommitment({ claimId, memberId, revision, pointId: claim.pointId, confidence, rationale, salt });
    await client.query({ ...RECORD, values: [memberId, claim.articleId, claimId, revision, commitment] });
    await client.query('COMMIT');
    return revision;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
