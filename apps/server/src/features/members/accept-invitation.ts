// The holder of an invitation's link chooses name and password and becomes a member: once, whoever else tries at the same moment.
import {
  acceptInvitation,
  createMember,
  type Database,
  findInvitation,
  findInvitationForUpdate,
  hashSecret,
  inTransaction,
  isAlreadyThere,
  loadDeskSign,
} from '@touchstone/db';
import type { Role } from '@touchstone/domain';
import type { JoinInput } from './member-input.ts';

export type JoinResult = { memberId: string } | { refusal: 'linkNotGood' | 'emailTaken' };

export interface JoinTools {
  database: Database;
  hashPassword: (password: string) => Promise<string>;
  now: Date;
}

/** Member, event and the used-up invitation are stored together or not at all. */
export async function joinDesk({ database, hashPassword, now }: JoinTools, { token, name, password }: JoinInput): Promise<JoinResult> {
  const tokenHash = hashSecret(token);
  // hashing a password is slow on purpose, so nobody without a link gets that far
  if (!(await findInvitation(database.prisma, tokenHash, now))) return { refusal: 'linkNotGood' };
  const passwordHash = await hashPassword(password);
  try {
    return await inTransaction(database, async (tx) => {
      const invitation = await findInvitationForUpdate(tx, tokenHash, now);
      if (!invitation) return { refusal: 'linkNotGood' };
      const { email, role, invitedById: addedById } = invitation;
      const memberId = await createMember(tx, { name, email, role, isDemo: false, passwordHash, addedById });
      await acceptInvitation(tx, invitation.id, { memberId, at: now });
      return { memberId };
    });
  } catch (error) {
    if (isAlreadyThere(error)) return { refusal: 'emailTaken' };
    throw error;
  }
}

export interface InvitationOffer {
  deskName: string;
  email: string;
  role: Role;
  invitedBy: string;
}

/** What the holder of the link is told before they join; null when the link is not good. */
export async function readInvitation({ prisma }: Database, token: string, now: Date): Promise<InvitationOffer | null> {
  const invitation = await findInvitation(prisma, hashSecret(token), now);
  if (!invitation) return null;
  const { email, role, invitedBy } = invitation;
  return { deskName: (await loadDeskSign(prisma))?.name ?? '', email, role, invitedBy: invitedBy.name };
}
