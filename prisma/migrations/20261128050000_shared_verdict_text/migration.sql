-- The words of a verdict that several people write together.
CREATE TABLE "VerdictDraft" (
    "claimId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "summary" TEXT,
    "explanation" TEXT,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerdictDraft_pkey" PRIMARY KEY ("claimId")
);

ALTER TABLE "VerdictDraft" ADD CONSTRAINT "VerdictDraft_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VerdictDraft" ADD CONSTRAINT "VerdictDraft_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "VerdictDraft"
  ADD CONSTRAINT "VerdictDraft_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "VerdictDraft_words" CHECK (("summary" IS NULL) = ("explanation" IS NULL));
