// A member as admins see them, with what can be done.
import type { MemberRecord } from '@touchstone/db';
import { describeRefusal, type MemberAction, memberOffers, type Role } from '@touchstone/domain';
import type { OfferReply } from '../../claim/claim-reply.ts';
import { memberFacts } from './member-facts.ts';

export interface MemberReply {
  id: string;
  name: string;
  email: string;
  role: Role;
  isDemo: boolean;
  deactivatedAt: string | null;
  /** After too many wrong passwords or codes; an admin can let them try again. */
  isLocked: boolean;
  offers: OfferReply<MemberAction>[];
}

/** A password's lock stays until somebody opens it, a second step's runs out by itself. */
const isLocked = ({ passwordTries, twoFactor }: MemberRecord, now: Date): boolean =>
  Boolean(passwordTries?.lockedAt) || (twoFactor?.lockedUntil ?? now) > now;

export const presentMember = (member: MemberRecord, all: readonly MemberRecord[], now: Date): MemberReply => ({
  id: member.id,
  name: member.name,
  email: member.email,
  role: member.role,
  isDemo: member.isDemo,
  deactivatedAt: member.deactivatedAt?.toISOString() ?? null,
  isLocked: isLocked(member, now),
  offers: memberOffers(memberFacts(member, all)).map(({ action, blockedBy }) => ({
    action,
    blockedBy: blockedBy.map((refusal) => ({ ...refusal, text: describeRefusal(refusal) })),
  })),
});
