// How values are printed in a backup and read from one, whatever the server's own settings are.
import type pg from 'pg';

const settings = [
  "TimeZone = 'UTC'",
  "DateStyle = 'ISO, YMD'",
  "IntervalStyle = 'postgres'",
  "bytea_output = 'hex'",
  'extra_float_digits = 1',
];

/** For the transaction that the client is in. */
export async function fixValueFormat(client: pg.Client): Promise<void> {
  await client.query(settings.map((setting) => `SET LOCAL ${setting}`).join('; '));
}
