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
  offers: OfferReply<MemberAction>[];
}

export const presentMember = (member: MemberRecord, all: readonly MemberRecord[]): MemberReply => ({
  id: member.id,
  name: member.name,
  email: member.email,
  role: member.role,
  isDemo: member.isDemo,
  deactivatedAt: member.deactivatedAt?.toISOString() ?? null,
  offers: memberOffers(memberFacts(member, all)).map(({ action, blockedBy }) => ({
    action,
    blockedBy: blockedBy.map((refusal) => ({ ...refusal, text: describeRefusal(refusal) })),
  })),
});
