-- Words that are still being written.
CREATE TABLE "Draft" (
    "memberId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("memberId","key")
);

CREATE INDEX "Draft_updatedAt_idx" ON "Draft"("updatedAt");

ALTER TABLE "Draft" ADD CONSTRAINT "Draft_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Draft"
  ADD CONSTRAINT "Draft_has_key" CHECK (length("key") BETWEEN 1 AND 300),
  ADD CONSTRAINT "Draft_has_value" CHECK ("value" <> 'null'::jsonb);
