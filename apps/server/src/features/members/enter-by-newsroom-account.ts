// Who is it that the newsroom's own provider sends? A member it is linked to, a member or somebody invited by the address it vouches for, or nobody.
import {
  acceptInvitation,
  createMember,
  type Database,
  findInvitationByEmailForUpdate,
  findMemberByAccount,
  hasAccountAt,
  inTransaction,
  linkAccount,
  loadMemberByEmail,
  type Transaction,
} from '@touchstone/db';

interface Identity {
  issuer: string;
  /** Who it is, for good; an address can come to belong to somebody else. */
  subject: string;
  /** null: the provider does not vouch for one */
  email: string | null;
  name: string | null;
}

export type NewsroomEntrance = { memberId: string } | { refusal: 'notVerified' | 'notInvited' | 'otherAccount' | 'closed' };

export const enterByNewsroomAccount = (database: Database, identity: Identity, now: Date): Promise<NewsroomEntrance> =>
  inTransaction(database, async (tx) => {
    const linked = await findMemberByAccount(tx, identity);
    if (linked) return linked.deactivatedAt ? { refusal: 'closed' } : { memberId: linked.id };
    const { email } = identity;
    if (email === null) return { refusal: 'notVerified' };
    const entrance = await memberByEmail(tx, { ...identity, email }, now);
    if ('memberId' in entrance) await linkAccount(tx, { ...identity, memberId: entrance.memberId });
    return entrance;
  });

async function memberByEmail(tx: Transaction, { issuer, email, name }: Identity & { email: string }, now: Date): Promise<NewsroomEntrance> {
  const member = await loadMemberByEmail(tx, email);
  if (member?.isDemo) return { refusal: 'notInvited' };
  if (member?.deactivatedAt) return { refusal: 'closed' };
  // the address went to somebody else since this member signed in with it
  if (member) return (await hasAccountAt(tx, member.id, issuer)) ? { refusal: 'otherAccount' } : { memberId: member.id };
  const invitation = await findInvitationByEmailForUpdate(tx, email, now);
  if (!invitation) return { refusal: 'notInvited' };
  const { role, invitedById: addedById } = invitation;
  const memberId = await createMember(tx, { name: name ?? email, email, role, isDemo: false, passwordHash: null, addedById });
  await acceptInvitation(tx, invitation.id, { memberId, at: now });
  return { memberId };
}
