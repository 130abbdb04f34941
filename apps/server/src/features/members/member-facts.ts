// What the rules about members need to know of one, read off the list of all.
import type { MemberRecord } from '@touchstone/db';
import type { MemberFacts } from '@touchstone/domain';

/** A member of the demonstration takes over from no real person, because the demonstration's door may be closed. */
export function memberFacts(member: MemberRecord, all: readonly MemberRecord[]): MemberFacts {
  const canTakeOver = (other: MemberRecord) =>
    other.id !== member.id && other.role === 'admin' && !other.deactivatedAt && (member.isDemo || !other.isDemo);
  return { role: member.role, isActive: !member.deactivatedAt, otherAdmins: all.filter(canTakeOver).length };
}
