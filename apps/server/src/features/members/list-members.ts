// Everybody who works or ever worked at the desk, as admins see them.
import { loadMembersEver } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { type MemberReply, presentMember } from './present-member.ts';

export async function listMembers({ db, clock }: Caller): Promise<MemberReply[]> {
  const members = await loadMembersEver(db.prisma);
  return members.map((member) => presentMember(member, members, clock()));
}
