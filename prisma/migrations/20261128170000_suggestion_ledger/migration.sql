-- A suggestion becomes a row of its own, of whatever kind: which model, from which words, and what became of it when and by whom.
CREATE TYPE "SuggestionKind" AS ENUM ('claim', 'wording', 'searchQuery', 'counterEvidence');
ALTER TYPE "SuggestionFate" ADD VALUE 'ignored';

ALTER TABLE "Suggestion"
  DROP CONSTRAINT "Suggestion_pkey",
  ADD COLUMN "id" UUID,
  ADD COLUMN "kind" "SuggestionKind",
  ADD COLUMN "model" TEXT,
  ADD COLUMN "modelVersion" TEXT,
  ADD COLUMN "passageId" UUID,
  ADD COLUMN "text" TEXT,
  ADD COLUMN "proposedAt" TIMESTAMPTZ(3),
  ADD COLUMN "decidedAt" TIMESTAMPTZ(3),
  ADD COLUMN "decidedById" UUID,
  ADD COLUMN "declineReason" TEXT,
  ADD COLUMN "declineNote" TEXT,
  ADD COLUMN "edit" JSONB,
  ALTER COLUMN "score" DROP NOT NULL;

-- The machine's claims so far have one occurrence, which is what was read; what became of them, their events tell.
UPDATE "Suggestion" s SET
  "id" = s."claimId",
  "kind" = 'claim',
  "model" = split_part(s."proposedBy", '/', 1),
  "modelVersion" = COALESCE(NULLIF(split_part(s."proposedBy", '/', 2), ''), '1'),
  "passageId" = (SELECT o."passageId" FROM "Occurrence" o JOIN "Passage" p ON p."id" = o."passageId"
                  WHERE o."claimId" = c."id" ORDER BY p."start" = c."start" AND p."end" = c."end" DESC, p."start" LIMIT 1),
  "proposedAt" = c."createdAt",
  "decidedAt" = CASE WHEN s."fate" <> 'open' THEN COALESCE(d."at", c."updatedAt") END,
  "decidedById" = CASE WHEN s."fate" <> 'open' THEN d."actorId" END,
  "declineReason" = CASE WHEN s."fate" = 'declined' THEN d."payload"->>'reason' END,
  "declineNote" = CASE WHEN s."fate" = 'declined' THEN d."payload"->>'note' END,
  "edit" = CASE WHEN s."fate" = 'edited' THEN d."payload" END
FROM "Claim" c
LEFT JOIN LATERAL (
  SELECT e."at", e."actorId", e."payload" FROM "Event" e JOIN "Suggestion" t ON t."claimId" = e."claimId"
   WHERE e."claimId" = c."id"
     AND e."type" = CASE t."fate" WHEN 'accepted' THEN 'claim.selected' WHEN 'edited' THEN 'claim.edited' WHEN 'declined' THEN 'claim.declined' END
   ORDER BY e."id" DESC LIMIT 1) d ON true
WHERE c."id" = s."claimId";

ALTER TABLE "Suggestion"
  DROP COLUMN "proposedBy",
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "kind" SET NOT NULL,
  ALTER COLUMN "model" SET NOT NULL,
  ALTER COLUMN "modelVersion" SET NOT NULL,
  ALTER COLUMN "passageId" SET NOT NULL,
  ALTER COLUMN "proposedAt" SET NOT NULL,
  ALTER COLUMN "proposedAt" SET DEFAULT CURRENT_TIMESTAMP,
  ADD CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id"),
  ADD CONSTRAINT "Suggestion_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Suggestion_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "Suggestion_text" CHECK (("kind" = 'claim') = ("text" IS NULL) AND length(btrim("text")) > 0),
  ADD CONSTRAINT "Suggestion_claim_has_score" CHECK ("kind" <> 'claim' OR "score" IS NOT NULL),
  ADD CONSTRAINT "Suggestion_decided" CHECK (("fate" = 'open') = ("decidedAt" IS NULL) AND ("decidedById" IS NULL OR "decidedAt" IS NOT NULL));

CREATE INDEX "Suggestion_claimId_kind_idx" ON "Suggestion"("claimId", "kind");
CREATE INDEX "Suggestion_passageId_idx" ON "Suggestion"("passageId");
CREATE INDEX "Suggestion_decidedById_idx" ON "Suggestion"("decidedById");
CREATE UNIQUE INDEX "Suggestion_of_claim" ON "Suggestion" ("claimId") WHERE "kind" = 'claim';
