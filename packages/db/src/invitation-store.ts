// The only writer of invitations: offers to join the desk, whose links are kept as SHA-256.
import type { Role } from '@touchstone/domain';
import { saveEvents } from './event-store.ts';
import type { Transaction } from './transaction.ts';

/** A link's token as it is kept, and until when it is good. `tokenHash` is SHA-256 in hexadecimal. */
export interface KeptLink {
  tokenHash: string;
  expiresAt: Date;
}

const isOpen = { acceptedAt: null, revokedAt: null } as const;

export interface NewInvitation extends KeptLink {
  email: string;
  role: Role;
  invitedById: string;
}

/** Stores an invitation with its event. An address with an open one is refused by the database, see `isAlreadyThere`. */
export async function createInvitation(tx: Transaction, invitation: NewInvitation): Promise<string> {
  const { email, role, invitedById: actorId } = invitation;
  const { id } = await tx.invitation.create({ data: invitation, select: { id: true } });
  await saveEvents(tx, [{ type: 'member.invited', actorId, payload: { invitationId: id, email, role } }]);
  return id;
}

/** Invitations that were neither accepted nor taken back, the latest first; some may have run out. */
export const loadOpenInvitations = (tx: Transaction) =>
  tx.invitation.findMany({
    where: isOpen,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, email: true, role: true, expiresAt: true, invitedBy: { select: { id: true, name: true } } },
  });

/** Gives an open invitation a new link, so that the one before is worth nothing. Null when there is none open by that id. */
export async function renewInvitation(
  tx: Transaction,
  { invitationId, actorId, ...link }: KeptLink & { invitationId: string; actorId: string },
): Promise<{ email: string; role: Role } | null> {
  const [renewed] = await tx.invitation.updateManyAndReturn({ where: { id: invitationId, ...isOpen }, data: link });
  if (!renewed) return null;
  const { email, role } = renewed;
  await saveEvents(tx, [{ type: 'member.invitationRenewed', actorId, payload: { invitationId, email } }]);
  return { email, role };
}

/** Takes an open invitation back; false when there is none by that id. */
export async function revokeInvitation(
  tx: Transaction,
  { invitationId, actorId, at }: { invitationId: string; actorId: string; at: Date },
): Promise<boolean> {
  const [revoked] = await tx.invitation.updateManyAndReturn({ where: { id: invitationId, ...isOpen }, data: { revokedAt: at } });
  if (!revoked) return false;
  await saveEvents(tx, [{ type: 'member.invitationRevoked', actorId, payload: { invitationId, email: revoked.email } }]);
  return true;
}

/** The open invitation a link belongs to; null when the link is unknown, used, taken back, or has run out. */
export const findInvitation = (tx: Transaction, tokenHash: string, now: Date) =>
  tx.invitation.findFirst({
    where: { tokenHash, ...isOpen, expiresAt: { gt: now } },
    select: { id: true, email: true, role: true, invitedById: true, invitedBy: { select: { name: true } } },
  });

/** The same, and nobody else uses it until the transaction ends. */
export async function findInvitationForUpdate(tx: Transaction, tokenHash: string, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
  return findInvitation(tx, tokenHash, now);
}

/** The open invitation to an address, and nobody else uses it until the transaction ends; null when there is none that is still good. */
export async function findInvitationByEmailForUpdate(tx: Transaction, email: string, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "email" = ${email} FOR UPDATE`;
  return tx.invitation.findFirst({
    where: { email, ...isOpen, expiresAt: { gt: now } },
    select: { id: true, role: true, invitedById: true },
  });
}

/** Marks an invitation as accepted by the member it has become. Whoever calls holds its lock. */
export const acceptInvitation = (tx: Transaction, invitationId: string, { memberId, at }: { memberId: string; at: Date }) =>
  tx.invitation.update({ where: { id: invitationId }, data: { acceptedAt: at, acceptedById: memberId }, select: { id: true } });

/** Takes back every open invitation of somebody who may invite no longer, since they know the links. */
export async function revokeInvitationsBy(
  tx: Transaction,
  { memberId, actorId, at }: { memberId: string; actorId: string; at: Date },
): Promise<void> {
  const open = await tx.invitation.findMany({ where: { invitedById: memberId, ...isOpen }, select: { id: true } });
  for (const { id: invitationId } of open) await revokeInvitation(tx, { invitationId, actorId, at });
}
