-- What members are told, what they want to be told, and the work that does it.

CREATE TYPE "NoticeKind" AS ENUM ('mentioned', 'replied', 'commented', 'assigned', 'sentBack', 'approved', 'changeDone', 'changeAskedAgain', 'reopened', 'toReview', 'toRate');

CREATE TYPE "NoticeWay" AS ENUM ('inbox', 'mail', 'digest');

CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "eventId" BIGINT NOT NULL,
    "commentId" UUID,
    "isInInbox" BOOLEAN NOT NULL,
    "isForDigest" BOOLEAN NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "digestedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "NoticeChoice" (
    "memberId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "way" "NoticeWay" NOT NULL,
    "isOn" BOOLEAN NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("memberId","kind","way")
);

CREATE TABLE "DigestDay" (
    "day" DATE NOT NULL,

    CONSTRAINT "DigestDay_pkey" PRIMARY KEY ("day")
);

CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "givenUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Outbox"
  ADD COLUMN "notBefore" TIMESTAMPTZ(3),
  ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "lastError" TEXT,
  ADD COLUMN "givenUpAt" TIMESTAMPTZ(3);

CREATE UNIQUE INDEX "Notice_memberId_eventId_key" ON "Notice"("memberId", "eventId");
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");
CREATE INDEX "Notice_commentId_idx" ON "Notice"("commentId");

ALTER TABLE "Notice" ADD CONSTRAINT "Notice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Job" ADD CONSTRAINT "Job_attempts" CHECK ("attempts" >= 0);
ALTER TABLE "Outbox"
  ADD CONSTRAINT "Outbox_attempts" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "Outbox_given_up" CHECK ("givenUpAt" IS NULL OR "deliveredAt" IS NULL);

-- The unread ones are counted at every turn; what waits is found without reading what was.
CREATE INDEX "Notice_unread" ON "Notice" ("memberId") WHERE "isInInbox" AND "readAt" IS NULL;
CREATE INDEX "Notice_undigested" ON "Notice" ("memberId") WHERE "isForDigest" AND "digestedAt" IS NULL;
CREATE INDEX "Job_waiting" ON "Job" ("notBefore", "id") WHERE "givenUpAt" IS NULL;
