-- CreateEnum
CREATE TYPE "MeasurementLevel" AS ENUM ('nominal', 'ordinal', 'interval');

-- DropIndex
DROP INDEX "Scale_name_key";

-- AlterTable
ALTER TABLE "Scale" ADD COLUMN     "level" "MeasurementLevel" NOT NULL DEFAULT 'ordinal',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "Scale_name_version_key" ON "Scale"("name", "version");

ALTER TABLE "Scale" ADD CONSTRAINT "Scale_version" CHECK ("version" >= 1);
-- What a rating or a verdict was given by stays what it was: a change makes a version of its own.
CREATE TRIGGER scale_is_immutable BEFORE UPDATE OR DELETE ON "Scale" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scale_point_is_immutable BEFORE UPDATE OR DELETE ON "ScalePoint" FOR EACH ROW EXECUTE FUNCTION refuse_change();
