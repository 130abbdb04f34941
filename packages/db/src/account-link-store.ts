// The only writer of links between members and the accounts they have at their newsroom's own provider.
import { saveEvents } from './event-store.ts';
import type { Transaction } from './transaction.ts';

/** An account elsewhere: who keeps it, and what they call its owner for good. */
export interface AccountElsewhere {
  issuer: string;
  subject: string;
}

/** Whoever signs in with that account; null before it was linked. */
export async function findMemberByAccount(tx: Transaction, { issuer, subject }: AccountElsewhere) {
  const link = await tx.credential.findUnique({
    where: { providerId_accountId: { providerId: issuer, accountId: subject } },
    select: { member: { select: { id: true, deactivatedAt: true } } },
  });
  return link?.member ?? null;
}

export const hasAccountAt = async (tx: Transaction, memberId: string, issuer: string): Promise<boolean> =>
  (await tx.credential.count({ where: { memberId, providerId: issuer } })) > 0;

/** From now on that account lets the member in, whatever becomes of their address. */
export async function linkAccount(tx: Transaction, { memberId, issuer, subject }: AccountElsewhere & { memberId: string }): Promise<void> {
  await tx.credential.create({ data: { memberId, providerId: issuer, accountId: subject }, select: { id: true } });
  await saveEvents(tx, [{ type: 'member.accountLinked', actorId: memberId, payload: { memberId, issuer } }]);
}
