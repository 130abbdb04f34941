-- Sign-in secrets: session tokens as SHA-256 only, a second factor, passkeys, tries counted per member and per door.

ALTER TABLE "Member" ADD COLUMN "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Session" SET "token" = encode(sha256(convert_to("token", 'UTF8')), 'hex');
ALTER TABLE "Session" ADD CONSTRAINT "Session_token_hashed" CHECK ("token" ~ '^[0-9a-f]{64}$');

-- proofs made before are kept under their plain names; none of them lives longer than minutes
DELETE FROM "Verification";

DROP TABLE "RateLimit";

CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "PasswordTries" (
    "memberId" UUID NOT NULL,
    "failures" INTEGER NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordTries_pkey" PRIMARY KEY ("memberId"),
    CONSTRAINT "PasswordTries_failures" CHECK ("failures" >= 0)
);

CREATE TABLE "TwoFactor" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "recoveryCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Passkey_name_given" CHECK (length(btrim("name")) BETWEEN 1 AND 100)
);

CREATE UNIQUE INDEX "TwoFactor_memberId_key" ON "TwoFactor"("memberId");
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");
CREATE INDEX "Passkey_memberId_idx" ON "Passkey"("memberId");

ALTER TABLE "PasswordTries" ADD CONSTRAINT "PasswordTries_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
