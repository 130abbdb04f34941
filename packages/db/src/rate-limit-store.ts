// The only writer of how often somebody knocked at a door: one statement a knock, exact also for many at once and several servers.
import type { Pool } from 'pg';

const KNOCK = `
  INSERT INTO "RateLimit" AS r ("key", "count", "endsAt") VALUES ($1, 1, now() + $2 * interval '1 second')
  ON CONFLICT ("key") DO UPDATE SET
    "count" = CASE WHEN r."endsAt" <= now() THEN 1 ELSE r."count" + 1 END,
    "endsAt" = CASE WHEN r."endsAt" <= now() THEN now() + $2 * interval '1 second' ELSE r."endsAt" END
  RETURNING "count", ceil(extract(epoch FROM "endsAt" - now()))::integer AS "secondsLeft"`;

const FORGET = `
  DELETE FROM "RateLimit" WHERE "key" IN (SELECT "key" FROM "RateLimit" WHERE "endsAt" <= now() FOR UPDATE SKIP LOCKED)`;

/** Counts one more for `key` in spans of so many seconds, and tells how many it is now and when the span ends. */
export async function countKnock(pool: Pool, key: string, seconds: number): Promise<{ count: number; secondsLeft: number }> {
  const { rows } = await pool.query<{ count: number; secondsLeft: number }>({ name: 'knock', text: KNOCK, values: [key, seconds] });
  const knock = rows[0] as { count: number; secondsLeft: number };
  // the first of a span tidies up after all spans that have ended
  if (knock.count === 1) await pool.query(FORGET);
  return knock;
}
