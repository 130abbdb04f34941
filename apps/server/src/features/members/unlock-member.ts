// An admin lets a member try again who was locked out after wrong passwords or codes.
import { inTransaction, loadMember, unlockMember } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

/** `wasLocked` is false when no door was shut; nothing is written then. */
export async function unlock({ db, member }: Caller, { memberId }: { memberId: string }): Promise<{ wasLocked: boolean }> {
  return inTransaction(db, async (tx) => {
    if (!(await loadMember(tx, memberId))) throw notFound();
    return { wasLocked: await unlockMember(tx, { memberId, actorId: member.memberId }) };
  });
}
