// An admin takes an invitation back: its link opens nothing any more.
import { inTransaction, revokeInvitation } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export async function takeInvitationBack({ db, clock, member }: Caller, { invitationId }: { invitationId: string }): Promise<void> {
  const isRevoked = await inTransaction(db, (tx) => revokeInvitation(tx, { invitationId, actorId: member.memberId, at: clock() }));
  if (!isRevoked) throw notFound();
}
