-- Whether checkers take claims by themselves.

ALTER TABLE "Desk" ADD COLUMN "checkersTakeClaims" BOOLEAN NOT NULL DEFAULT true;
