-- AlterTable
ALTER TABLE "EventLink" ADD COLUMN     "salt" TEXT;

-- The hash of an event that somebody must not know of could be found by trying out what it may say, between two hashes that they know.
-- Nobody can try out 122 random bits. Links from before have no salt, and their hashes stay as they are.
CREATE FUNCTION event_hash(event "Event", place bigint, hash_before text, salt text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(canonical_json(jsonb_build_object(
    'position', place, 'previousHash', hash_before, 'type', event."type",
    'actorId', event."actorId", 'articleId', event."articleId", 'claimId', event."claimId", 'reportId', event."reportId",
    'payload', event."payload", 'salt', salt,
    'at', to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), 'UTF8')), 'hex')
$$;

CREATE OR REPLACE FUNCTION link_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "EventLink"%ROWTYPE;
  place bigint;
  salt text := gen_random_uuid()::text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('touchstone event chain'));
  SELECT * INTO head FROM "EventLink" ORDER BY "position" DESC LIMIT 1;
  place := COALESCE(head."position", 0) + 1;
  INSERT INTO "EventLink" ("position", "eventId", "hash", "salt")
  VALUES (place, NEW."id", event_hash(NEW, place, COALESCE(head."hash", repeat('0', 64)), salt), salt);
  PERFORM pg_notify('touchstone_event', place::text);
  RETURN NULL;
END $$;

DROP FUNCTION event_hash("Event", bigint, text);
