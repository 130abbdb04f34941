-- By when claims and articles are to be done.

ALTER TABLE "Claim" ADD COLUMN "dueOn" DATE;
ALTER TABLE "Article" ADD COLUMN "dueOn" DATE;

CREATE INDEX "Claim_dueOn_idx" ON "Claim"("dueOn");
