// The tokens that still stand: a member's own, or for admins everybody's.
import { loadTokens } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { presentToken, type TokenReply } from './present-token.ts';

export async function listMyTokens({ db, clock, member }: Caller): Promise<TokenReply[]> {
  const tokens = await loadTokens(db.prisma, { memberId: member.memberId });
  return tokens.map((token) => presentToken(token, clock()));
}

export async function listEverybodysTokens({ db, clock }: Caller): Promise<TokenReply[]> {
  const tokens = await loadTokens(db.prisma);
  return tokens.map((token) => presentToken(token, clock()));
}
