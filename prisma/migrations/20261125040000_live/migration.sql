-- Whoever signs out, is signed out, deactivated or given another role is told of at once: their open streams are looked at again.
CREATE FUNCTION tell_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('touchstone_access', OLD."memberId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER session_end_is_told AFTER DELETE ON "Session" FOR EACH ROW EXECUTE FUNCTION tell_access();

CREATE FUNCTION tell_member_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('touchstone_access', OLD."id"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER member_change_is_told AFTER UPDATE ON "Member" FOR EACH ROW EXECUTE FUNCTION tell_member_access();
