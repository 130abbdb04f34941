// An admin adds a colleague: name, e-mail address, role, and a first password to hand over.
import { createMember, inTransaction, isAlreadyThere } from '@touchstone/db';
import { hashPassword } from 'better-auth/crypto';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';
import type { MemberAdd } from './member-input.ts';

export async function addMember({ db, member }: Caller, { password, ...person }: MemberAdd): Promise<{ memberId: string }> {
  const passwordHash = await hashPassword(password);
  try {
    const memberId = await inTransaction(db, (tx) =>
      createMember(tx, { ...person, isDemo: false, passwordHash, addedById: member.memberId }),
    );
    return { memberId };
  } catch (error) {
    if (isAlreadyThere(error)) throw unusable('Somebody at this desk has that e-mail address already. Use another one.');
    throw error;
  }
}
