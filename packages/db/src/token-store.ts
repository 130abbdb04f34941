// The only writer of tokens for programs: made, used, counted, revoked.
import type { Role, TokenScope } from '@touchstone/domain';
import type { Pool } from 'pg';
import { saveEvents } from './event-store.ts';
import type { Transaction } from './transaction.ts';

export interface NewToken {
  memberId: string;
  name: string;
  scopes: TokenScope[];
  /** SHA-256 in hexadecimal */
  tokenHash: string;
  expiresAt: Date;
}

/** Stores a token with its event. */
export async function createToken(tx: Transaction, token: NewToken): Promise<string> {
  const { memberId: actorId, name, scopes, expiresAt } = token;
  const { id } = await tx.apiToken.create({ data: token, select: { id: true } });
  const payload = { tokenId: id, memberId: actorId, name, scopes, expiresAt: expiresAt.toISOString() };
  await saveEvents(tx, [{ type: 'token.created', actorId, payload }]);
  return id;
}

/** Tokens that were not revoked, the latest first; some may have run out. Without `memberId` those of everybody. */
export const loadTokens = (tx: Transaction, { memberId }: { memberId?: string } = {}) =>
  tx.apiToken.findMany({
    where: { revokedAt: null, ...(memberId !== undefined && { memberId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      name: true,
      scopes: true,
      createdAt: true,
      expiresAt: true,
      lastUsedOn: true,
      member: { select: { id: true, name: true } },
    },
  });
export type TokenRecord = Awaited<ReturnType<typeof loadTokens>>[number];

interface Revocation {
  actorId: string;
  at: Date;
}

/** Ends a token; false when there is none by that id, or it belongs to another than `ownerId`. */
export async function revokeToken(
  tx: Transaction,
  { tokenId, ownerId, actorId, at }: Revocation & { tokenId: string; ownerId?: string },
): Promise<boolean> {
  const where = { id: tokenId, revokedAt: null, ...(ownerId !== undefined && { memberId: ownerId }) };
  const [revoked] = await tx.apiToken.updateManyAndReturn({ where, data: { revokedAt: at, revokedById: actorId } });
  if (!revoked) return false;
  const { name, memberId } = revoked;
  await saveEvents(tx, [{ type: 'token.revoked', actorId, payload: { tokenId, name, memberId } }]);
  return true;
}

/** Ends every token of a member. */
export async function revokeTokensOf(tx: Transaction, { memberId, ...revocation }: Revocation & { memberId: string }): Promise<void> {
  for (const { id: tokenId } of await loadTokens(tx, { memberId })) await revokeToken(tx, { tokenId, ...revocation });
}

/** Whom a token lets in, for what, and how often it was used in the present minute. */
export interface TokenUse {
  memberId: string;
  name: string;
  role: Role;
  scopes: TokenScope[];
  calls: number;
  /** until the next minute begins, at least 1 */
  secondsLeft: number;
}

const USE = {
  name: 'token-use',
  text: `
    UPDATE "ApiToken" t
       SET "minute" = date_trunc('minute', now()),
           "calls" = CASE WHEN t."minute" = date_trunc('minute', now()) THEN t."calls" ELSE 0 END + $2,
           "lastUsedOn" = (now() AT TIME ZONE 'UTC')::date
      FROM "Member" m
     WHERE t."tokenHash" = $1 AND t."revokedAt" IS NULL AND t."expiresAt" > now()
       AND m."id" = t."memberId" AND m."deactivatedAt" IS NULL
       AND (NOT m."isDemo" OR ($3 AND EXISTS (SELECT FROM "Desk" d WHERE d."isDemo")))
    RETURNING m."id" AS "memberId", m."name", m."role", t."scopes", t."calls",
              ceil(60 - extract(second FROM now()))::int AS "secondsLeft"`,
};

/**
 * Counts `calls` more for a token and says whom it lets in, in one statement, so that the count is exact for many servers at once.
 * Null when the token is unknown, revoked or too old, or its owner is not let in.
 */
export async function useToken(
  pool: Pool,
  { tokenHash, calls, isDemoOpen }: { tokenHash: string; calls: number; isDemoOpen: boolean },
): Promise<TokenUse | null> {
  return (await pool.query<TokenUse>({ ...USE, values: [tokenHash, calls, isDemoOpen] })).rows[0] ?? null;
}
