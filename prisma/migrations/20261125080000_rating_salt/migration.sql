-- AlterTable
ALTER TABLE "RatingRevision" ADD COLUMN     "salt" TEXT;

ALTER TABLE "RatingRevision" ADD CONSTRAINT "RatingRevision_salt" CHECK ("salt" ~ '^[0-9a-f]{32}$');
