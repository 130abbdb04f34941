// The one-time link by which the first admin gets in: made at the console, good for a day.
import { createHash, randomBytes } from 'node:crypto';
import { createSetUpLink, type Database, inTransaction } from '@touchstone/db';

const goodForMilliseconds = 24 * 3600 * 1000;

/** How a link's token is kept: SHA-256 in hexadecimal. The token has 256 random bits, so no salt is needed. */
export const hashSetUpToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a new link and returns its address. Links made earlier stay good until they are used or a day old. */
export async function makeSetUpLink(database: Database, { url, now }: { url: string; now: Date }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + goodForMilliseconds);
  await inTransaction(database, (tx) => createSetUpLink(tx, { tokenHash: hashSetUpToken(token), expiresAt, now }));
  return `${url}/set-up/${token}`;
}
