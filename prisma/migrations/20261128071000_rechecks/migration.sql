-- Of which day a verdict is, and when it is to be looked at again.

ALTER TABLE "Verdict" ADD COLUMN "asOf" DATE, ADD COLUMN "recheckOn" DATE;
ALTER TABLE "Desk" ADD COLUMN "recheckAfterDays" INTEGER;

CREATE INDEX "Verdict_recheckOn_idx" ON "Verdict"("recheckOn");

UPDATE "Verdict" SET "asOf" = ("decidedAt" AT TIME ZONE 'UTC')::date WHERE "state" IN ('approved', 'published', 'superseded', 'retracted');
