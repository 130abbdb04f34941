// Of which claims a member may see others' ratings: asked before anything that tells of ratings is sent.
import { type ClaimStage, maySeeOthersRatings } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

interface Standing {
  id: string;
  stage: ClaimStage;
  wereRevealed: boolean;
  have: number;
  need: number;
  hasRated: boolean;
}

/** Ids of those of the claims whose ratings are open to this member. */
export async function claimsWithRatingsOpenTo(tx: Transaction, memberId: string, claimIds: readonly string[]): Promise<Set<string>> {
  const standings = await tx.$queryRaw<Standing[]>`
    SELECT c."id", c."stage"::text AS "stage", c."ratingsRevealed" AS "wereRevealed", d."ratingsNeeded" AS "need",
           (SELECT count(*)::int FROM "Rating" r WHERE r."claimId" = c."id" AND NOT EXISTS (
             SELECT 1 FROM "Recusal" x WHERE x."claimId" = c."id" AND x."memberId" = r."memberId")) AS "have",
           EXISTS (SELECT 1 FROM "Rating" r WHERE r."claimId" = c."id" AND r."memberId" = ${memberId}::uuid) AS "hasRated"
      FROM "Claim" c CROSS JOIN "Desk" d WHERE c."id" = ANY (${[...claimIds]}::uuid[])`;
  return new Set(standings.filter((claim) => maySeeOthersRatings(claim, { ...claim, ratings: claim })).map(({ id }) => id));
}
