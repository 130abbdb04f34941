-- What members asked of a language model, and what came of it; every suggestion of its points here.
CREATE TABLE "AssistantRun" (
  "id" UUID NOT NULL,
  "articleId" UUID NOT NULL,
  "claimId" UUID,
  "askedById" UUID NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "model" TEXT NOT NULL,
  "promptSha256" TEXT NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "failure" TEXT,
  "proposed" INTEGER NOT NULL DEFAULT 0,
  "inputTokens" INTEGER,
  "outputTokens" INTEGER,
  CONSTRAINT "AssistantRun_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AssistantRun_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssistantRun_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "AssistantRun_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssistantRun_ended" CHECK ("endedAt" IS NOT NULL OR ("failure" IS NULL AND "proposed" = 0))
);
CREATE INDEX "AssistantRun_articleId_askedAt_idx" ON "AssistantRun"("articleId", "askedAt");
CREATE INDEX "AssistantRun_claimId_idx" ON "AssistantRun"("claimId");
CREATE INDEX "AssistantRun_askedById_idx" ON "AssistantRun"("askedById");

ALTER TABLE "Suggestion"
  ADD COLUMN "runId" UUID,
  ADD CONSTRAINT "Suggestion_runId_fkey" FOREIGN KEY ("runId") REFERENCES "AssistantRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Suggestion_runId_idx" ON "Suggestion"("runId");
