// What an admin may do with a member of the desk, and what stands in the way.
import type { Role } from '../desk/role.ts';
import type { Refusal } from '../rule-refusal.ts';

export const MEMBER_RULES = [
  { id: 'MEMBER-01', action: 'changeRole', from: 'active' },
  // Whoever goes keeps their name on all they did.
  { id: 'MEMBER-02', action: 'deactivate', from: 'active' },
  { id: 'MEMBER-03', action: 'reactivate', from: 'deactivated' },
] as const;

export type MemberAction = (typeof MEMBER_RULES)[number]['action'];

export interface MemberFacts {
  role: Role;
  isActive: boolean;
  /** Active admins besides this member who could take over from them. */
  otherAdmins: number;
}

export interface MemberOffer {
  action: MemberAction;
  blockedBy: Refusal[];
}

export const memberRuleId = (action: MemberAction): string => MEMBER_RULES.find((rule) => rule.action === action)?.id ?? '';

/** All that refuses the action; `role` is the one a member is to have. A desk always keeps somebody who can let people in. */
export function refuseMemberAction(action: MemberAction, facts: MemberFacts, role?: Role): Refusal[] {
  if (action === 'reactivate') return facts.isActive ? [{ code: 'memberActive' }] : [];
  if (!facts.isActive) return [{ code: 'memberDeactivated' }];
  const leavesAdmin = facts.role === 'admin' && role !== 'admin';
  return leavesAdmin && facts.otherAdmins === 0 ? [{ code: 'lastAdmin' }] : [];
}

/** What there is to do with this member; the rest does not apply to them as they are. */
export const memberOffers = (facts: MemberFacts): MemberOffer[] =>
  MEMBER_RULES.filter(({ from }) => (from === 'active') === facts.isActive).map(({ action }) => ({
    action,
    blockedBy: refuseMemberAction(action, facts),
  }));
