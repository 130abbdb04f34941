// A member ends a token of theirs, an admin anybody's; from then on it opens nothing.
import { inTransaction, revokeToken } from '@touchstone/db';
import { includesRole } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export async function endApiToken({ db, clock, member }: Caller, { tokenId }: { tokenId: string }): Promise<void> {
  const { memberId: actorId, role } = member;
  const owner = includesRole(role, 'admin') ? {} : { ownerId: actorId };
  if (!(await inTransaction(db, (tx) => revokeToken(tx, { tokenId, actorId, at: clock(), ...owner })))) throw notFound();
}
