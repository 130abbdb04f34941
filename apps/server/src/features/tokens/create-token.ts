// A member makes a token for a program of theirs; the answer is the only time it is told.
import { createToken, hashSecret, inTransaction } from '@touchstone/db';
import { refuseToken, type TokenCreate } from '@touchstone/domain';
import { makeToken } from '../../auth/secret-token.ts';
import type { Caller } from '../../trpc/context.ts';
import { RefusedError } from '../../trpc/refusals.ts';

const dayMilliseconds = 24 * 3600 * 1000;

/** By this a token is known for what it is, also by programs that look for secrets where none should be. */
const TOKEN_PREFIX = 'tst_';

export async function makeApiToken(
  { db, clock, member }: Caller,
  { name, scopes, expiresInDays }: TokenCreate,
): Promise<{ tokenId: string; token: string }> {
  const refusals = refuseToken(scopes, member.role);
  if (refusals.length) throw new RefusedError(refusals);
  const token = `${TOKEN_PREFIX}${makeToken()}`;
  const expiresAt = new Date(clock().getTime() + expiresInDays * dayMilliseconds);
  const kept = { memberId: member.memberId, name, scopes: [...new Set(scopes)], tokenHash: hashSecret(token), expiresAt };
  return { token, tokenId: await inTransaction(db, (tx) => createToken(tx, kept)) };
}
