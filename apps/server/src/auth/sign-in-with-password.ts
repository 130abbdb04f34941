// Signing in with a password: at most ten tries in a row for one member, from however many addresses and however many at once.
import { giveBackPasswordTries, inTransaction, loadMemberByEmail, lockWhenTriesAreUsed, takePasswordTry } from '@touchstone/db';
import type { SignInInput } from './doors.ts';
import { writeLockedOut } from './mails.ts';
import type { AuthDoors } from './mount-auth.ts';
import type { Ask } from './mount-doors.ts';

/** null when the door is locked: nothing is looked at then, and the answer is that of a wrong password, in the time one takes. */
export async function signInWithPassword(doors: AuthDoors, input: SignInInput, ask: Ask): Promise<Response | null> {
  const { prisma } = doors.database;
  const member = await loadMemberByEmail(prisma, input.email);
  if (!member) return ask(input);
  if (!(await takePasswordTry(prisma, member.id))) {
    await doors.auth.hashPassword(input.password);
    return null;
  }
  const response = await ask(input);
  if (response.ok) {
    await giveBackPasswordTries(prisma, member.id);
    return response;
  }
  const isLockedNow = await inTransaction(doors.database, (tx) => lockWhenTriesAreUsed(tx, member.id, doors.clock()));
  if (isLockedNow && !member.deactivatedAt) doors.post(writeLockedOut(member, doors.publicUrl));
  return response;
}
