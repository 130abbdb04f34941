-- Which pages are open just now; worth nothing after a crash.
CREATE UNLOGGED TABLE "Presence" (
    "memberId" UUID NOT NULL,
    "tabId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID,
    "writes" TEXT,
    "heardAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("memberId","tabId")
);

CREATE INDEX "Presence_articleId_idx" ON "Presence"("articleId");

ALTER TABLE "Presence" ADD CONSTRAINT "Presence_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
