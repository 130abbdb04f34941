// What a member sees about how they sign in: never a secret, only what there is.
import { loadAccount } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';

export async function getAccount({ db, clock, member }: Caller) {
  const { name, email, credentials, twoFactor, passkeys, sessions } = await loadAccount(db.prisma, member.memberId, clock());
  return {
    name,
    email,
    hasPassword: credentials.length > 0,
    secondFactor: twoFactor?.verified ? { recoveryCodesLeft: (JSON.parse(twoFactor.recoveryCodes) as string[]).length } : null,
    passkeys: passkeys.map(({ createdAt, ...key }) => ({ ...key, addedAt: createdAt.toISOString() })),
    sessions: sessions.map(({ id, ipAddress, userAgent, createdAt, updatedAt }) => ({
      id,
      address: ipAddress ?? '',
      userAgent: userAgent ?? '',
      signedInAt: createdAt.toISOString(),
      usedAt: updatedAt.toISOString(),
      isThis: id === member.sessionId,
    })),
  };
}
