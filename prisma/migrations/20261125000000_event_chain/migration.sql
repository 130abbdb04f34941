-- CreateTable
CREATE TABLE "EventLink" (
    "position" BIGINT NOT NULL,
    "eventId" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventLink_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "EventLink_eventId_key" ON "EventLink"("eventId");

-- AddForeignKey
ALTER TABLE "EventLink" ADD CONSTRAINT "EventLink_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "EventLink"
  ADD CONSTRAINT "EventLink_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "EventLink_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
CREATE TRIGGER event_link_is_immutable BEFORE UPDATE OR DELETE ON "EventLink" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One spelling for each JSON value: RFC 8785 for what payloads hold, which is text, whole numbers, truth values, null, lists and objects with plain names.
CREATE FUNCTION canonical_json(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  CASE jsonb_typeof(value)
    WHEN 'object' THEN
      RETURN '{' || COALESCE((SELECT string_agg(to_jsonb(name)::text || ':' || canonical_json(member), ',' ORDER BY name COLLATE "C")
                                FROM jsonb_each(value) AS members(name, member)), '') || '}';
    WHEN 'array' THEN
      RETURN '[' || COALESCE((SELECT string_agg(canonical_json(item), ',' ORDER BY place)
                                FROM jsonb_array_elements(value) WITH ORDINALITY AS items(item, place)), '') || ']';
    WHEN 'number' THEN
      IF value::text !~ '^-?[0-9]{1,15}$' THEN
        RAISE EXCEPTION 'numbers in an event are whole and of at most 15 digits, and % is not', value USING ERRCODE = 'check_violation';
      END IF;
      RETURN value::text;
    ELSE
      RETURN value::text;
  END CASE;
END $$;

-- SHA-256 over the canonical form of an event, of its place and of the hash before it.
CREATE FUNCTION event_hash(event "Event", place bigint, hash_before text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(canonical_json(jsonb_build_object(
    'position', place, 'previousHash', hash_before, 'type', event."type",
    'actorId', event."actorId", 'articleId', event."articleId", 'claimId', event."claimId", 'reportId', event."reportId",
    'payload', event."payload", 'at', to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), 'UTF8')), 'hex')
$$;

-- Gives each event its place at the end of its transaction: places have no gaps and are in the order in which others come to see the events.
-- Taken at commit, the lock is the last one of its transaction, so nobody who holds it waits for anybody.
CREATE FUNCTION link_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "EventLink"%ROWTYPE;
  place bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('touchstone event chain'));
  SELECT * INTO head FROM "EventLink" ORDER BY "position" DESC LIMIT 1;
  place := COALESCE(head."position", 0) + 1;
  INSERT INTO "EventLink" ("position", "eventId", "hash")
  VALUES (place, NEW."id", event_hash(NEW, place, COALESCE(head."hash", repeat('0', 64))));
  PERFORM pg_notify('touchstone_event', place::text);
  RETURN NULL;
END $$;

-- What was recorded before there was a chain stands at its beginning.
DO $$
DECLARE
  event "Event"%ROWTYPE;
  place bigint := 0;
  latest text := repeat('0', 64);
BEGIN
  FOR event IN SELECT * FROM "Event" ORDER BY "id" LOOP
    place := place + 1;
    latest := event_hash(event, place, latest);
    INSERT INTO "EventLink" ("position", "eventId", "hash") VALUES (place, event."id", latest);
  END LOOP;
END $$;

CREATE CONSTRAINT TRIGGER event_is_linked AFTER INSERT ON "Event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_event();
