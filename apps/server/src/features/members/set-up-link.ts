// The one-time link by which the first admin gets in: made at the console, good for a day.
import { createSetUpLink, type Database, hashSecret, inTransaction } from '@touchstone/db';
import { makeToken } from '../../auth/secret-token.ts';

const goodForMilliseconds = 24 * 3600 * 1000;

/** Makes a new link and returns its address. Links made earlier stay good until they are used or a day old. */
export async function makeSetUpLink(database: Database, { url, now }: { url: string; now: Date }): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + goodForMilliseconds);
  await inTransaction(database, (tx) => createSetUpLink(tx, { tokenHash: hashSecret(token), expiresAt, now }));
  return `${url}/set-up/${token}`;
}
