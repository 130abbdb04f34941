// The only writer of ratings: rating, revision, event and outbox in one transaction of five statements, and a sixth when it is the last one asked for.
import { type ClaimStage, type Confidence, ratesBlind } from '@touchstone/domain';
import { newSalt, ratingCommitment } from '@touchstone/record';
import type { Database } from './database.ts';
import type { Transaction } from './transaction.ts';

export interface NewRating {
  claimId: string;
  memberId: string;
  pointKey: string;
  confidence: Confidence;
  rationale: string;
  /** The member's own revision that this one is to follow, 0 for a first one; without it, whichever there is. */
  follows?: number | undefined;
}

/** Thrown when the member has meanwhile rated the claim elsewhere. */
export class StaleRatingError extends Error {
  constructor() {
    super('The member has rated this claim again meanwhile.');
    this.name = 'StaleRatingError';
  }
}

/** The facts a rating is allowed or refused by, read under the claim's lock. */
export interface RatedClaim {
  articleId: string;
  stage: ClaimStage;
  isRecused: boolean;
  pointId: string | null;
  have: number;
  need: number;
  wereRevealed: boolean;
  hasRated: boolean;
  /** Revision of the member's own rating as it stands, 0 before the first. */
  ownRevision: number;
  wasApproved: boolean;
}

/** By itself, since a statement that waits for a lock goes on to read what was there before it waited. */
const LOCK = { name: 'rating-lock', text: `SELECT 1 FROM "Claim" WHERE "id" = $1 FOR UPDATE` };

const FACTS = {
  name: 'rating-facts',
  text: `SELECT c."articleId", c."stage", p."id" AS "pointId", c."ratingsRevealed" AS "wereRevealed", d."ratingsNeeded" AS "need",
                (SELECT count(*)::int FROM "Rating" r WHERE r."claimId" = c."id" AND NOT EXISTS (
                  SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = r."memberId")) AS "have",
                mine."memberId" IS NOT NULL AS "hasRated", coalesce(mine."revision", 0) AS "ownRevision",
                EXISTS (SELECT 1 FROM "Verdict" v WHERE v."claimId" = c."id"
                         AND v."state" IN ('approved', 'published', 'superseded', 'retracted')) AS "wasApproved",
                EXISTS (SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = $2) AS "isRecused"
           FROM "Claim" c CROSS JOIN "Desk" d LEFT JOIN "ScalePoint" p ON p."scaleId" = d."scaleId" AND p."key" = $3
                LEFT JOIN "Rating" mine ON mine."claimId" = c."id" AND mine."memberId" = $2
          WHERE c."id" = $1`,
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
  text: `INSERT INTO "RatingRevision" ("claimId", "memberId", "revision", "pointId", "confidence", "rationale", "salt", "isBlind")
         VALUES ($1, $2, $3, $4, $5::"Confidence", $6, $7, $8)`,
};

const REVEAL = { name: 'rating-reveal', text: `UPDATE "Claim" SET "ratingsRevealed" = true WHERE "id" = $1` };

const RECORD = {
  name: 'rating-record',
  text: `WITH event AS (
           INSERT INTO "Event" ("type", "actorId", "articleId", "claimId", "payload")
           VALUES ('rating.submitted', $1, $2, $3, jsonb_build_object('revision', $4::int, 'isBlind', $6::boolean, 'commitment', $5::text)) RETURNING "id")
         INSERT INTO "Outbox" ("eventId") SELECT "id" FROM event`,
};

/**
 * Stores a member's rating, as a first one or as a revision. `allow` is asked under the claim's lock and throws to refuse;
 * it gets null when there is no such claim. Returns the revision, 1-based.
 * @throws StaleRatingError when the rating does not follow the one that stands.
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
    await client.query({ ...LOCK, values: [claimId] });
    const claim: RatedClaim | null = (await client.query<RatedClaim>({ ...FACTS, values: [claimId, memberId, pointKey] })).rows[0] ?? null;
    allow(claim);
    if (rating.follows !== undefined && rating.follows !== claim.ownRevision) throw new StaleRatingError();
    const saved = await client.query<{ revision: number }>({ ...SAVE, values: [claimId, memberId, claim.pointId, confidence, rationale] });
    const revision = saved.rows[0]?.revision ?? 1;
    const isBlind = ratesBlind(claim, { ...claim, ratings: claim });
    const salt = newSalt();
    await client.query({ ...REVISE, values: [claimId, memberId, revision, claim.pointId, confidence, rationale, salt, isBlind] });
    const commitment = ratingCommitment({ claimId, memberId, revision, pointId: claim.pointId, confidence, rationale, salt });
    await client.query({ ...RECORD, values: [memberId, claim.articleId, claimId, revision, commitment, isBlind] });
    if (!claim.wereRevealed && claim.have + (claim.hasRated ? 0 : 1) >= claim.need) await client.query({ ...REVEAL, values: [claimId] });
    await client.query('COMMIT');
    return revision;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** Opens to their raters, for good, the ratings of every claim that has so many of them. */
export const revealRatings = (tx: Transaction, need: number) => tx.$executeRaw`
  UPDATE "Claim" c SET "ratingsRevealed" = true
   WHERE NOT c."ratingsRevealed" AND ${need} <= (
     SELECT count(*) FROM "Rating" r WHERE r."claimId" = c."id" AND NOT EXISTS (
       SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = r."memberId"))`;
