-- CreateTable
CREATE TABLE "ClaimLease" (
    "claimId" UUID NOT NULL,
    "holderId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClaimLease_pkey" PRIMARY KEY ("claimId")
);

-- CreateIndex
CREATE INDEX "ClaimLease_holderId_idx" ON "ClaimLease"("holderId");

-- AddForeignKey
ALTER TABLE "ClaimLease" ADD CONSTRAINT "ClaimLease_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimLease" ADD CONSTRAINT "ClaimLease_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
