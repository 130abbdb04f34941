-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "Desk" ADD CONSTRAINT "Desk_version" CHECK ("version" >= 1);
