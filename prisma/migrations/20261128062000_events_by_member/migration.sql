-- What was done about a member is found without reading the whole record.
CREATE INDEX event_about_member ON "Event" (("payload"->>'memberId'), "id");
