-- CreateEnum
CREATE TYPE "ReplyWay" AS ENUM ('email', 'phone', 'letter', 'form', 'other');

-- CreateEnum
CREATE TYPE "ReplyOutcome" AS ENUM ('waiting', 'answered', 'declined', 'noAnswer', 'waived');

-- AlterTable
ALTER TABLE "ScalePoint" ADD COLUMN "needsRightOfReply" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ReplyRequest" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "outcome" "ReplyOutcome" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "askedOf" TEXT,
    "way" "ReplyWay",
    "address" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "askedOn" DATE,
    "dueOn" DATE,
    "answeredOn" DATE,
    "answer" TEXT,
    "reason" TEXT,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReplyRequest_claimId_idx" ON "ReplyRequest"("claimId");

-- CreateIndex
CREATE INDEX "ReplyRequest_madeById_idx" ON "ReplyRequest"("madeById");

-- AddForeignKey
ALTER TABLE "ReplyRequest" ADD CONSTRAINT "ReplyRequest_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyRequest" ADD CONSTRAINT "ReplyRequest_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The points that say somebody was wrong ask for a reply, on desks that are there already too.
UPDATE "ScalePoint" SET "needsRightOfReply" = true WHERE "key" IN ('mostlyFalse', 'false', 'missingContext');

-- Either somebody was asked, by some way and until some day, or a reason says why not; an answer is there exactly when one was given.
ALTER TABLE "ReplyRequest"
  ADD CONSTRAINT "ReplyRequest_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "ReplyRequest_asked_or_waived" CHECK (
    CASE WHEN "outcome" = 'waived'
         THEN num_nonnulls("askedOf", "way", "askedOn", "dueOn") = 0 AND COALESCE(length(btrim("reason")) > 0, false)
         ELSE num_nulls("askedOf", "way", "askedOn", "dueOn") = 0 AND "reason" IS NULL AND length(btrim("askedOf")) > 0 AND "dueOn" >= "askedOn" END),
  ADD CONSTRAINT "ReplyRequest_answer" CHECK (
    ("outcome" = 'answered') = ("answer" IS NOT NULL) AND ("answer" IS NULL) = ("answeredOn" IS NULL) AND COALESCE(length(btrim("answer")) > 0, true));
