-- Comments stand in threads: the thread has the place and is resolved, the comments have the words.

CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "claimId" UUID,
    "evidenceId" UUID,
    "verdictId" UUID,
    "passageId" UUID,
    "changeRequestId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CommentRevision" (
    "commentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentRevision_pkey" PRIMARY KEY ("commentId","number")
);

CREATE TABLE "CommentMention" (
    "commentId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "CommentMention_pkey" PRIMARY KEY ("commentId","memberId")
);

ALTER TABLE "Comment"
  ADD COLUMN "threadId" UUID,
  ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "editedAt" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
  ADD COLUMN "isByRecused" BOOLEAN NOT NULL DEFAULT false;

-- Each comment written before opens a thread of its own.
INSERT INTO "Thread" ("id", "claimId", "evidenceId", "verdictId", "passageId", "startedAt")
SELECT "id", "claimId", "evidenceId", "verdictId", "passageId", "createdAt" FROM "Comment";
UPDATE "Comment" SET "threadId" = "id";
INSERT INTO "CommentRevision" ("commentId", "number", "body", "writtenAt") SELECT "id", 1, "body", "createdAt" FROM "Comment";

ALTER TABLE "Comment"
  ALTER COLUMN "threadId" SET NOT NULL,
  DROP CONSTRAINT "Comment_one_target",
  DROP CONSTRAINT "Comment_has_body",
  DROP COLUMN "claimId",
  DROP COLUMN "evidenceId",
  DROP COLUMN "verdictId",
  DROP COLUMN "passageId";

CREATE INDEX "Thread_claimId_idx" ON "Thread"("claimId");
CREATE INDEX "Thread_evidenceId_idx" ON "Thread"("evidenceId");
CREATE INDEX "Thread_verdictId_idx" ON "Thread"("verdictId");
CREATE INDEX "Thread_passageId_idx" ON "Thread"("passageId");
CREATE UNIQUE INDEX "Thread_changeRequestId_key" ON "Thread"("changeRequestId");
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");
CREATE INDEX "CommentMention_memberId_idx" ON "CommentMention"("memberId");

ALTER TABLE "Thread" ADD CONSTRAINT "Thread_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_changeRequestId_fkey" FOREIGN KEY ("changeRequestId") REFERENCES "ChangeRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no row may say, whoever writes it.
ALTER TABLE "Thread"
  ADD CONSTRAINT "Thread_one_target" CHECK (num_nonnulls("claimId", "evidenceId", "verdictId", "passageId", "changeRequestId") = 1),
  ADD CONSTRAINT "Thread_resolved" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL)),
  -- a change request is resolved itself, not the talk under it
  ADD CONSTRAINT "Thread_of_change_request" CHECK ("changeRequestId" IS NULL OR "resolvedAt" IS NULL);
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_revision" CHECK ("revision" >= 1),
  -- the words of a withdrawn comment are in its revisions alone, so that no list can show them
  ADD CONSTRAINT "Comment_body" CHECK (("withdrawnAt" IS NULL) = (length(btrim("body")) > 0));
ALTER TABLE "CommentRevision"
  ADD CONSTRAINT "CommentRevision_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "CommentRevision_has_body" CHECK (length(btrim("body")) > 0);

CREATE TRIGGER comment_revision_is_immutable BEFORE UPDATE OR DELETE ON "CommentRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
