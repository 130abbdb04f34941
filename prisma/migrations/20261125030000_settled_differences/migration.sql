-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "ratingsRevealed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "RatingRevision" ADD COLUMN     "isBlind" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Adjudication" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "adjudicatedById" UUID NOT NULL,
    "adjudicatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Adjudication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdjudicatedRating" (
    "adjudicationId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "AdjudicatedRating_pkey" PRIMARY KEY ("adjudicationId","memberId")
);

-- CreateTable
CREATE TABLE "Dissent" (
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dissent_pkey" PRIMARY KEY ("claimId","memberId")
);

-- CreateIndex
CREATE INDEX "Adjudication_claimId_idx" ON "Adjudication"("claimId");

-- AddForeignKey
ALTER TABLE "Adjudication" ADD CONSTRAINT "Adjudication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adjudication" ADD CONSTRAINT "Adjudication_adjudicatedById_fkey" FOREIGN KEY ("adjudicatedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdjudicatedRating" ADD CONSTRAINT "AdjudicatedRating_adjudicationId_fkey" FOREIGN KEY ("adjudicationId") REFERENCES "Adjudication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdjudicatedRating" ADD CONSTRAINT "AdjudicatedRating_claimId_memberId_revision_fkey" FOREIGN KEY ("claimId", "memberId", "revision") REFERENCES "RatingRevision"("claimId", "memberId", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_claimId_memberId_fkey" FOREIGN KEY ("claimId", "memberId") REFERENCES "Rating"("claimId", "memberId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Adjudication" ADD CONSTRAINT "Adjudication_note" CHECK (btrim("note") <> '');
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_text" CHECK (btrim("text") <> '');

CREATE TRIGGER adjudication_is_immutable BEFORE UPDATE OR DELETE ON "Adjudication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER adjudicated_rating_is_immutable BEFORE UPDATE OR DELETE ON "AdjudicatedRating" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Until now a rater saw the others' ratings as soon as their own was in: a first rating was blind, a revision may not have been.
ALTER TABLE "RatingRevision" DISABLE TRIGGER rating_revision_is_immutable;
UPDATE "RatingRevision" SET "isBlind" = false WHERE "revision" > 1;
ALTER TABLE "RatingRevision" ENABLE TRIGGER rating_revision_is_immutable;
UPDATE "Claim" c SET "ratingsRevealed" = true
  FROM "Desk" d WHERE (SELECT count(*) FROM "Rating" r WHERE r."claimId" = c."id") >= d."ratingsNeeded";
