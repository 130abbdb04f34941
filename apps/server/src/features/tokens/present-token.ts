// A token as people see it; the token itself is shown once, when it is made.
import type { TokenRecord } from '@touchstone/db';
import type { TokenScope } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';

export interface TokenReply {
  id: string;
  name: string;
  scopes: TokenScope[];
  member: Named;
  createdAt: string;
  expiresAt: string;
  hasRunOut: boolean;
  /** a day, UTC */
  lastUsedOn: string | null;
}

export const presentToken = (token: TokenRecord, now: Date): TokenReply => ({
  id: token.id,
  name: token.name,
  scopes: token.scopes as TokenScope[],
  member: token.member,
  createdAt: token.createdAt.toISOString(),
  expiresAt: token.expiresAt.toISOString(),
  hasRunOut: token.expiresAt <= now,
  lastUsedOn: token.lastUsedOn?.toISOString().slice(0, 10) ?? null,
});
