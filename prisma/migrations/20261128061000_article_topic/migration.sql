-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "topic" TEXT;
