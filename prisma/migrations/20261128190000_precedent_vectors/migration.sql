-- Columns of an earlier design that nothing ever wrote.
ALTER TABLE "FactCheck" DROP COLUMN IF EXISTS "vector", DROP COLUMN IF EXISTS "encoder";

-- CreateTable
CREATE TABLE "PrecedentVector" (
    "id" UUID NOT NULL,
    "factCheckId" UUID,
    "verdictId" UUID,
    "encoder" TEXT NOT NULL,
    "vectors" BYTEA NOT NULL,
    "revision" BIGSERIAL NOT NULL,

    CONSTRAINT "PrecedentVector_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentVector_factCheckId_key" ON "PrecedentVector"("factCheckId");

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentVector_verdictId_key" ON "PrecedentVector"("verdictId");

-- CreateIndex
CREATE INDEX "PrecedentVector_revision_idx" ON "PrecedentVector"("revision");

-- AddForeignKey
ALTER TABLE "PrecedentVector" ADD CONSTRAINT "PrecedentVector_factCheckId_fkey" FOREIGN KEY ("factCheckId") REFERENCES "FactCheck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentVector" ADD CONSTRAINT "PrecedentVector_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of one thing each; a vector is four bytes and 256.
ALTER TABLE "PrecedentVector"
  ADD CONSTRAINT "PrecedentVector_of_one" CHECK (num_nonnulls("factCheckId", "verdictId") = 1),
  ADD CONSTRAINT "PrecedentVector_whole" CHECK (length("vectors") IN (260, 520));
