// The only writer of the tries at a member's password, and of the lock they end in.
import { saveEvents } from './event-store.ts';
import type { Transaction } from './transaction.ts';

/** So many wrong passwords in a row close the door. */
export const MOST_PASSWORD_TRIES = 10;

/** The member an e-mail address belongs to; null when there is none. */
export const loadMemberByEmail = (tx: Transaction, email: string) =>
  tx.member.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, name: true, email: true, isDemo: true, deactivatedAt: true },
  });

/**
 * Takes one of the member's tries before a password is looked at, so that many guesses at once are no more than many in a row.
 * False when none is left.
 */
export async function takePasswordTry(tx: Transaction, memberId: string): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO "PasswordTries" AS t ("memberId", "failures") VALUES (${memberId}::uuid, 1)
    ON CONFLICT ("memberId") DO UPDATE SET "failures" = t."failures" + 1
    WHERE t."lockedAt" IS NULL AND t."failures" < ${MOST_PASSWORD_TRIES}`;
  return taken === 1;
}

/** The password was right, or there is a new one: all tries are back. */
export async function giveBackPasswordTries(tx: Transaction, memberId: string): Promise<void> {
  await tx.passwordTries.deleteMany({ where: { memberId } });
}

/** Locks the password door when the tries are used up, with the event of it; true for whoever locked it. */
export async function lockWhenTriesAreUsed(tx: Transaction, memberId: string, now: Date): Promise<boolean> {
  const where = { memberId, lockedAt: null, failures: { gte: MOST_PASSWORD_TRIES } };
  const { count } = await tx.passwordTries.updateMany({ where, data: { lockedAt: now } });
  if (count === 1) await saveEvents(tx, [{ type: 'member.lockedOut', actorId: null, payload: { memberId, door: 'password' } }]);
  return count === 1;
}

/** Opens both doors that wrong tries close, with the event of it; false when neither was closed. */
export async function unlockMember(tx: Transaction, { memberId, actorId }: { memberId: string; actorId: string }): Promise<boolean> {
  const passwords = await tx.passwordTries.deleteMany({ where: { memberId, lockedAt: { not: null } } });
  const codes = await tx.twoFactor.updateMany({
    where: { memberId, lockedUntil: { not: null } },
    data: { lockedUntil: null, failedVerificationCount: 0 },
  });
  if (passwords.count + codes.count === 0) return false;
  await saveEvents(tx, [{ type: 'member.unlocked', actorId, payload: { memberId } }]);
  return true;
}
