// How a member signs in as they see it themselves, and how their sessions end. Sessions begin in better-auth.
import { saveEvents } from './event-store.ts';
import type { Transaction } from './transaction.ts';

/** How a member signs in, and where they are signed in now, last used first. Of secrets only hashes, of sessions not even those. */
export const loadAccount = (tx: Transaction, memberId: string, now: Date) =>
  tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      name: true,
      email: true,
      credentials: { where: { password: { not: null } }, select: { id: true } },
      twoFactor: { select: { verified: true, recoveryCodes: true } },
      passkeys: { select: { id: true, name: true, createdAt: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      sessions: {
        where: { expiresAt: { gt: now } },
        select: { id: true, ipAddress: true, userAgent: true, createdAt: true, updatedAt: true },
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      },
    },
  });

/** Whose sessions end: one, or all but one. */
export interface SessionsToEnd {
  memberId: string;
  actorId: string;
  only?: string | undefined;
  except?: string | undefined;
}

/** Ends them with the event of it, and says how many; writes nothing when there was none. */
export async function endSessions(tx: Transaction, { memberId, actorId, only, except }: SessionsToEnd): Promise<number> {
  const id = { ...(only !== undefined && { equals: only }), ...(except !== undefined && { not: except }) };
  const { count } = await tx.session.deleteMany({ where: { memberId, id } });
  if (count > 0) await saveEvents(tx, [{ type: 'member.sessionsEnded', actorId, payload: { memberId, sessions: count } }]);
  return count;
}
