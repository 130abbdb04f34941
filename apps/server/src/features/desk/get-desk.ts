// The desk as its members know it: name, policies, the scale, who is here, and who I am.
import { loadDesk, loadMembers } from '@touchstone/db';
import type { Role } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';

export async function getDesk({ db, member, assistant }: Caller) {
  const [desk, members] = await Promise.all([loadDesk(db.prisma), loadMembers(db.prisma)]);
  return {
    name: desk.name,
    isDemo: desk.isDemo,
    hasAssistant: assistant !== null,
    ratingsNeeded: desk.ratingsNeeded,
    checkersTakeClaims: desk.checkersTakeClaims,
    recheckAfterDays: desk.recheckAfterDays,
    scale: desk.scale.map(({ id: _id, ...point }) => point),
    members: members.map(({ id, name, role }): { id: string; name: string; role: Role } => ({ id, name, role })),
    me: { id: member.memberId, name: member.name, role: member.role },
  };
}
