CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ParagraphKind" AS ENUM ('title', 'metadata', 'heading', 'body', 'caption', 'furniture');

-- CreateEnum
CREATE TYPE "ClaimStage" AS ENUM ('spotted', 'declined', 'checking', 'inReview', 'approved');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('statistic', 'event', 'causal', 'comparison', 'counterfactual', 'prediction', 'promise', 'opinion');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('notCheckable', 'opinion', 'prediction', 'notImportant', 'alreadyChecked', 'duplicate', 'notAClaim', 'other');

-- CreateEnum
CREATE TYPE "SuggestionFate" AS ENUM ('open', 'accepted', 'edited', 'declined');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('observer', 'checker', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('draft', 'published', 'retracted');

-- CreateEnum
CREATE TYPE "CorrectionType" AS ENUM ('clarification', 'update', 'correction', 'verdictChange', 'retraction');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('primary', 'secondary');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "VerdictState" AS ENUM ('proposed', 'withdrawn', 'sentBack', 'approved', 'published', 'superseded', 'retracted');

-- CreateEnum
CREATE TYPE "VerdictPart" AS ENUM ('statement', 'point', 'summary', 'explanation', 'confidence', 'evidence');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "publishedAt" TEXT,
    "updatedAt" TEXT,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextParagraph" (
    "articleVersionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "ParagraphKind" NOT NULL,

    CONSTRAINT "TextParagraph_pkey" PRIMARY KEY ("articleVersionId","start")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "actorId" UUID,
    "articleId" UUID,
    "claimId" UUID,
    "reportId" UUID,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "eventId" BIGINT NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Claimant" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "Claimant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimantAlias" (
    "claimantId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ClaimantAlias_pkey" PRIMARY KEY ("claimantId","name")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "statement" TEXT NOT NULL DEFAULT '',
    "claimantId" UUID,
    "saidOn" DATE,
    "kind" "ClaimKind" NOT NULL,
    "stage" "ClaimStage" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "assigneeId" UUID,
    "createdById" UUID,
    "declineReason" "DeclineReason",
    "declineNote" TEXT,
    "approvedVerdictId" UUID,
    "publishedVerdictId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "claimId" UUID NOT NULL,
    "passageId" UUID NOT NULL,

    CONSTRAINT "Occurrence_pkey" PRIMARY KEY ("claimId","passageId")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "claimId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "proposedBy" TEXT NOT NULL,
    "claimantName" TEXT,
    "isUnsure" BOOLEAN NOT NULL DEFAULT false,
    "fate" "SuggestionFate" NOT NULL DEFAULT 'open',

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "Recusal" (
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recusal_pkey" PRIMARY KEY ("claimId","memberId")
);

-- CreateTable
CREATE TABLE "ClaimVisit" (
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "verdictId" UUID,
    "lastEventId" BIGINT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimVisit_pkey" PRIMARY KEY ("claimId","memberId")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'observer',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetUpLink" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetUpLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Desk" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "correctionsPolicy" TEXT NOT NULL DEFAULT '',
    "ratingsNeeded" INTEGER NOT NULL DEFAULT 2,
    "scaleId" UUID NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scale" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Scale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScalePoint" (
    "id" UUID NOT NULL,
    "scaleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isOffScale" BOOLEAN NOT NULL,
    "claimReviewNumber" INTEGER,
    "minSources" INTEGER NOT NULL,
    "minIndependentSources" INTEGER NOT NULL,
    "minPrimarySources" INTEGER NOT NULL,

    CONSTRAINT "ScalePoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',
    "state" "ReportState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TIMESTAMPTZ(3),
    "retractedFor" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportEntry" (
    "reportId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "ReportEntry_pkey" PRIMARY KEY ("reportId","claimId")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "frozen" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "reportVersionId" UUID NOT NULL,
    "claimId" UUID,
    "type" "CorrectionType" NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT,
    "publishedOn" DATE,
    "kind" "SourceKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "excerpt" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "pointId" UUID NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "rationale" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("claimId","memberId")
);

-- CreateTable
CREATE TABLE "RatingRevision" (
    "claimId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "pointId" UUID NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "rationale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingRevision_pkey" PRIMARY KEY ("claimId","memberId","revision")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "pointId" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "statement" TEXT NOT NULL,
    "adjudicationNote" TEXT,
    "state" "VerdictState" NOT NULL DEFAULT 'proposed',
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "overrideReason" TEXT,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "part" "VerdictPart" NOT NULL,
    "note" TEXT NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "claimId" UUID,
    "evidenceId" UUID,
    "verdictId" UUID,
    "passageId" UUID,
    "body" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Article_addedAt_idx" ON "Article"("addedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_articleVersionId_start_end_key" ON "Passage"("articleVersionId", "start", "end");

-- CreateIndex
CREATE INDEX "Event_claimId_id_idx" ON "Event"("claimId", "id");

-- CreateIndex
CREATE INDEX "Event_articleId_id_idx" ON "Event"("articleId", "id");

-- CreateIndex
CREATE INDEX "Event_reportId_id_idx" ON "Event"("reportId", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Claimant_name_key" ON "Claimant"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_approvedVerdictId_key" ON "Claim"("approvedVerdictId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_publishedVerdictId_key" ON "Claim"("publishedVerdictId");

-- CreateIndex
CREATE INDEX "Claim_articleId_start_idx" ON "Claim"("articleId", "start");

-- CreateIndex
CREATE INDEX "Claim_stage_updatedAt_idx" ON "Claim"("stage", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Claim_updatedAt_id_idx" ON "Claim"("updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Claim_assigneeId_idx" ON "Claim"("assigneeId");

-- CreateIndex
CREATE INDEX "Claim_claimantId_idx" ON "Claim"("claimantId");

-- CreateIndex
CREATE INDEX "claim_quote_trgm" ON "Claim" USING GIN ("quote" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "claim_statement_trgm" ON "Claim" USING GIN ("statement" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Occurrence_passageId_idx" ON "Occurrence"("passageId");

-- CreateIndex
CREATE INDEX "Recusal_memberId_idx" ON "Recusal"("memberId");

-- CreateIndex
CREATE INDEX "ClaimVisit_memberId_idx" ON "ClaimVisit"("memberId");

-- CreateIndex
CREATE INDEX "ClaimVisit_verdictId_idx" ON "ClaimVisit"("verdictId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_memberId_idx" ON "Session"("memberId");

-- CreateIndex
CREATE INDEX "Credential_memberId_idx" ON "Credential"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_providerId_accountId_key" ON "Credential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Scale_name_key" ON "Scale"("name");

-- CreateIndex
CREATE UNIQUE INDEX "ScalePoint_scaleId_key_key" ON "ScalePoint"("scaleId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ScalePoint_scaleId_position_key" ON "ScalePoint"("scaleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Report_slug_key" ON "Report"("slug");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE INDEX "ReportEntry_claimId_idx" ON "ReportEntry"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportEntry_reportId_slug_key" ON "ReportEntry"("reportId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_number_key" ON "ReportVersion"("reportId", "number");

-- CreateIndex
CREATE INDEX "Correction_reportVersionId_idx" ON "Correction"("reportVersionId");

-- CreateIndex
CREATE INDEX "Correction_claimId_idx" ON "Correction"("claimId");

-- CreateIndex
CREATE INDEX "Source_url_idx" ON "Source"("url");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE INDEX "Evidence_sourceId_idx" ON "Evidence"("sourceId");

-- CreateIndex
CREATE INDEX "Rating_memberId_idx" ON "Rating"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_claimId_number_key" ON "Verdict"("claimId", "number");

-- CreateIndex
CREATE INDEX "ChangeRequest_verdictId_idx" ON "ChangeRequest"("verdictId");

-- CreateIndex
CREATE INDEX "Comment_claimId_idx" ON "Comment"("claimId");

-- CreateIndex
CREATE INDEX "Comment_evidenceId_idx" ON "Comment"("evidenceId");

-- CreateIndex
CREATE INDEX "Comment_verdictId_idx" ON "Comment"("verdictId");

-- CreateIndex
CREATE INDEX "Comment_passageId_idx" ON "Comment"("passageId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextParagraph" ADD CONSTRAINT "TextParagraph_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimantAlias" ADD CONSTRAINT "ClaimantAlias_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_approvedVerdictId_fkey" FOREIGN KEY ("approvedVerdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_publishedVerdictId_fkey" FOREIGN KEY ("publishedVerdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occurrence" ADD CONSTRAINT "Occurrence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occurrence" ADD CONSTRAINT "Occurrence_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVisit" ADD CONSTRAINT "ClaimVisit_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVisit" ADD CONSTRAINT "ClaimVisit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVisit" ADD CONSTRAINT "ClaimVisit_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "Scale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScalePoint" ADD CONSTRAINT "ScalePoint_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "Scale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEntry" ADD CONSTRAINT "ReportEntry_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEntry" ADD CONSTRAINT "ReportEntry_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_reportVersionId_fkey" FOREIGN KEY ("reportVersionId") REFERENCES "ReportVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ScalePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingRevision" ADD CONSTRAINT "RatingRevision_claimId_memberId_fkey" FOREIGN KEY ("claimId", "memberId") REFERENCES "Rating"("claimId", "memberId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingRevision" ADD CONSTRAINT "RatingRevision_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ScalePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ScalePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What no row may say, whoever writes it.

ALTER TABLE "Member"
  ADD CONSTRAINT "Member_name_given" CHECK (length(btrim("name")) > 0),
  ADD CONSTRAINT "Member_email_lower_case" CHECK ("email" = lower("email") AND position('@' in "email") > 1);
ALTER TABLE "Desk"
  ADD CONSTRAINT "Desk_is_one" CHECK ("id" = 1),
  ADD CONSTRAINT "Desk_ratings_needed" CHECK ("ratingsNeeded" >= 1);
ALTER TABLE "ScalePoint"
  ADD CONSTRAINT "ScalePoint_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "ScalePoint_gate" CHECK (LEAST("minSources", "minIndependentSources", "minPrimarySources") >= 0),
  ADD CONSTRAINT "ScalePoint_claim_review_number" CHECK (("claimReviewNumber" IS NULL) = "isOffScale" AND COALESCE("claimReviewNumber" BETWEEN 1 AND 5, TRUE));
ALTER TABLE "ArticleVersion"
  ADD CONSTRAINT "ArticleVersion_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "ArticleVersion_has_text" CHECK (length(btrim("text", E' \n\t')) > 0),
  ADD CONSTRAINT "ArticleVersion_normalised" CHECK ("text" IS NFC NORMALIZED AND position(E'\r' in "text") = 0),
  ADD CONSTRAINT "ArticleVersion_sha256" CHECK ("textSha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "TextParagraph" ADD CONSTRAINT "TextParagraph_range" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Passage"
  ADD CONSTRAINT "Passage_range" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "Passage_quote_fills_range" CHECK (length("quote") BETWEEN 1 AND "end" - "start");
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "Claim_range" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "Claim_has_quote" CHECK (length(btrim("quote")) > 0),
  ADD CONSTRAINT "Claim_declined_has_reason" CHECK (("stage" = 'declined') = ("declineReason" IS NOT NULL)),
  ADD CONSTRAINT "Claim_approved_has_verdict" CHECK (("stage" = 'approved') = ("approvedVerdictId" IS NOT NULL));
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_score" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_has_reason" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_version" CHECK ("version" >= 1);
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_revision" CHECK ("revision" >= 1);
ALTER TABLE "Verdict"
  ADD CONSTRAINT "Verdict_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "Verdict_decided" CHECK (("state" = 'proposed') = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL)),
  ADD CONSTRAINT "Verdict_four_eyes" CHECK (
    "state" NOT IN ('approved', 'published', 'superseded', 'retracted', 'sentBack') OR "decidedById" <> "proposedById" OR "overrideReason" IS NOT NULL);
CREATE UNIQUE INDEX "Verdict_one_proposed" ON "Verdict" ("claimId") WHERE "state" = 'proposed';
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_resolved" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL));
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_one_target" CHECK (num_nonnulls("claimId", "evidenceId", "verdictId", "passageId") = 1),
  ADD CONSTRAINT "Comment_has_body" CHECK (length(btrim("body")) > 0);
ALTER TABLE "Report"
  ADD CONSTRAINT "Report_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "Report_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Report_retracted" CHECK (("state" = 'retracted') = ("retractedAt" IS NOT NULL) AND ("retractedAt" IS NULL) = ("retractedFor" IS NULL));
ALTER TABLE "ReportEntry" ADD CONSTRAINT "ReportEntry_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "ReportVersion"
  ADD CONSTRAINT "ReportVersion_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "ReportVersion_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_has_note" CHECK (length(btrim("note")) > 0);

-- A passage's quote stands in the text it points into.
CREATE FUNCTION passage_quote_stands_in_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "ArticleVersion" v WHERE v."id" = NEW."articleVersionId" AND position(NEW."quote" in v."text") > 0) THEN
    RAISE EXCEPTION 'the quote does not stand in article version %', NEW."articleVersionId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER passage_quote BEFORE INSERT OR UPDATE ON "Passage" FOR EACH ROW EXECUTE FUNCTION passage_quote_stands_in_text();

-- What was said stays said: these tables take new rows only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER article_version_is_immutable BEFORE UPDATE OR DELETE ON "ArticleVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rating_revision_is_immutable BEFORE UPDATE OR DELETE ON "RatingRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_version_is_immutable BEFORE UPDATE OR DELETE ON "ReportVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_is_immutable BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_immutable BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Of a verdict only its state and the decision on it are ever written again.
CREATE FUNCTION refuse_verdict_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the content of a verdict never changes; propose a new version' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER verdict_content_is_immutable BEFORE UPDATE ON "Verdict" FOR EACH ROW
  WHEN (ROW(OLD."id", OLD."claimId", OLD."number", OLD."pointId", OLD."summary", OLD."explanation", OLD."confidence", OLD."statement",
            OLD."adjudicationNote", OLD."proposedById", OLD."proposedAt")
    IS DISTINCT FROM
        ROW(NEW."id", NEW."claimId", NEW."number", NEW."pointId", NEW."summary", NEW."explanation", NEW."confidence", NEW."statement",
            NEW."adjudicationNote", NEW."proposedById", NEW."proposedAt"))
  EXECUTE FUNCTION refuse_verdict_rewrite();

-- What still has to be delivered is found without reading what was.
CREATE INDEX "Outbox_undelivered" ON "Outbox" ("eventId") WHERE "deliveredAt" IS NULL;
