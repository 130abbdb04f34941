// The invitations that still stand, those that ran out included: they can be sent again.
import { loadOpenInvitations } from '@touchstone/db';
import type { Role } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';
import type { Caller } from '../../trpc/context.ts';

export interface InvitationReply {
  id: string;
  email: string;
  role: Role;
  invitedBy: Named;
  expiresAt: string;
  hasRunOut: boolean;
}

export async function listInvitations({ db, clock }: Caller): Promise<InvitationReply[]> {
  const invitations = await loadOpenInvitations(db.prisma);
  return invitations.map(({ expiresAt, ...invitation }) => ({
    ...invitation,
    expiresAt: expiresAt.toISOString(),
    hasRunOut: expiresAt <= clock(),
  }));
}
