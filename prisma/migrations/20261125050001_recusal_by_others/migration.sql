-- AlterTable
ALTER TABLE "Recusal" ADD COLUMN "declaredById" UUID;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who declares their own conflict of interest is not named twice.
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_declared_by_another" CHECK ("declaredById" <> "memberId");
