-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "PrecedentKind" AS ENUM ('same', 'related');

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "contradictionReason" TEXT;

-- CreateTable
CREATE TABLE "FactCheck" (
    "id" UUID NOT NULL,
    "identity" CHAR(64) NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "revision" BIGSERIAL NOT NULL,
    "claim" TEXT NOT NULL,
    "claimant" TEXT,
    "saidOn" DATE,
    "publisher" TEXT NOT NULL,
    "publisherSite" TEXT,
    "title" TEXT,
    "url" TEXT,
    "reviewedOn" DATE,
    "language" TEXT,
    "rating" TEXT,
    "importId" UUID NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FactCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactCheckImport" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "sizeBytes" BIGINT NOT NULL,
    "publisher" TEXT,
    "language" TEXT,
    "state" "ImportState" NOT NULL DEFAULT 'running',
    "reason" TEXT,
    "readBytes" BIGINT NOT NULL DEFAULT 0,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "mark" TEXT NOT NULL DEFAULT '',
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "startedById" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FactCheckImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,

    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("importId","number")
);

-- CreateTable
CREATE TABLE "RatingLabel" (
    "publisher" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "point" TEXT NOT NULL,
    "mappedById" UUID NOT NULL,
    "mappedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingLabel_pkey" PRIMARY KEY ("publisher","label")
);

-- CreateTable
CREATE TABLE "PrecedentLink" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "factCheckId" UUID,
    "earlierId" UUID,
    "kind" "PrecedentKind" NOT NULL,
    "linkedById" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PrecedentLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FactCheck_identity_key" ON "FactCheck"("identity");

-- CreateIndex
CREATE INDEX "FactCheck_revision_idx" ON "FactCheck"("revision");

-- CreateIndex
CREATE INDEX "FactCheck_importId_idx" ON "FactCheck"("importId");

-- CreateIndex
CREATE INDEX "FactCheckImport_startedById_idx" ON "FactCheckImport"("startedById");

-- CreateIndex
CREATE INDEX "RatingLabel_mappedById_idx" ON "RatingLabel"("mappedById");

-- CreateIndex
CREATE INDEX "PrecedentLink_factCheckId_idx" ON "PrecedentLink"("factCheckId");

-- CreateIndex
CREATE INDEX "PrecedentLink_earlierId_idx" ON "PrecedentLink"("earlierId");

-- CreateIndex
CREATE INDEX "PrecedentLink_linkedById_idx" ON "PrecedentLink"("linkedById");

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentLink_claimId_factCheckId_key" ON "PrecedentLink"("claimId", "factCheckId");

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentLink_claimId_earlierId_key" ON "PrecedentLink"("claimId", "earlierId");

-- AddForeignKey
ALTER TABLE "FactCheck" ADD CONSTRAINT "FactCheck_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FactCheckImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactCheckImport" ADD CONSTRAINT "FactCheckImport_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FactCheckImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingLabel" ADD CONSTRAINT "RatingLabel_mappedById_fkey" FOREIGN KEY ("mappedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentLink" ADD CONSTRAINT "PrecedentLink_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentLink" ADD CONSTRAINT "PrecedentLink_factCheckId_fkey" FOREIGN KEY ("factCheckId") REFERENCES "FactCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentLink" ADD CONSTRAINT "PrecedentLink_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentLink" ADD CONSTRAINT "PrecedentLink_linkedById_fkey" FOREIGN KEY ("linkedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A fact-check says something, of somebody, under an address that a browser may open.
ALTER TABLE "FactCheck"
  ADD CONSTRAINT "FactCheck_identity_hashed" CHECK ("identity" ~ '^[0-9a-f]{64}$' AND "digest" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "FactCheck_words_given" CHECK (length(btrim("claim")) > 0 AND length(btrim("publisher")) > 0),
  ADD CONSTRAINT "FactCheck_url_of_the_web" CHECK ("url" IS NULL OR "url" ~* '^https?://');

ALTER TABLE "FactCheckImport"
  ADD CONSTRAINT "FactCheckImport_counts" CHECK (
    least("sizeBytes", "readBytes", "entries", "created", "changed", "same", "bad") >= 0),
  ADD CONSTRAINT "FactCheckImport_reason" CHECK (("state" = 'failed') = ("reason" IS NOT NULL));

ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_number" CHECK ("number" BETWEEN 1 AND 200 AND "place" >= 1);

ALTER TABLE "RatingLabel" ADD CONSTRAINT "RatingLabel_given" CHECK (length(btrim("label")) > 0 AND length("point") > 0);

-- A claim leans on something of others or of ours, never on itself.
ALTER TABLE "PrecedentLink" ADD CONSTRAINT "PrecedentLink_one_precedent" CHECK (
  num_nonnulls("factCheckId", "earlierId") = 1 AND "earlierId" IS DISTINCT FROM "claimId");

ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_contradiction_reason" CHECK (length(btrim("contradictionReason")) > 0);

-- The reason why a verdict says otherwise than an earlier one is part of what never changes.
DROP TRIGGER verdict_content_is_immutable ON "Verdict";
CREATE TRIGGER verdict_content_is_immutable BEFORE UPDATE ON "Verdict" FOR EACH ROW
  WHEN (ROW(OLD."id", OLD."claimId", OLD."number", OLD."pointId", OLD."summary", OLD."explanation", OLD."confidence", OLD."statement",
            OLD."adjudicationNote", OLD."contradictionReason", OLD."proposedById", OLD."proposedAt")
    IS DISTINCT FROM
        ROW(NEW."id", NEW."claimId", NEW."number", NEW."pointId", NEW."summary", NEW."explanation", NEW."confidence", NEW."statement",
            NEW."adjudicationNote", NEW."contradictionReason", NEW."proposedById", NEW."proposedAt"))
  EXECUTE FUNCTION refuse_verdict_rewrite();
