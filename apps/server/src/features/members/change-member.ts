// An admin changes a member's role, deactivates or reactivates them; one at a time, so that the desk keeps an admin.
import {
  endSessions,
  inTransaction,
  loadMembersEver,
  type MemberRecord,
  releaseClaimsOf,
  removeLeasesOf,
  revokeInvitationsBy,
  revokeTokensOf,
  saveMember,
  type Transaction,
  waitForOtherMemberChanges,
} from '@touchstone/db';
import { type MemberAction, memberRuleId, type Role, refuseMemberAction } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound, RefusedError } from '../../trpc/refusals.ts';
import { memberFacts } from './member-facts.ts';
import { type MemberReply, presentMember } from './present-member.ts';

type Change = { memberId: string } & ({ action: 'changeRole'; role: Role } | { action: 'deactivate' | 'reactivate' });

/** @throws RefusedError when the rules say no, NOT_FOUND when there is no such member. */
export function changeMember(caller: Caller, change: Change): Promise<MemberReply> {
  const { memberId: actorId } = caller.member;
  return inTransaction(caller.db, async (tx) => {
    await waitForOtherMemberChanges(tx);
    const members = await loadMembersEver(tx);
    allowActor(members, actorId, change.action);
    const member = members.find(({ id }) => id === change.memberId);
    if (!member) throw notFound();
    const role = change.action === 'changeRole' ? change.role : undefined;
    const refusals = refuseMemberAction(change.action, memberFacts(member, members), role);
    if (refusals.length) throw new RefusedError(refusals, memberRuleId(change.action));
    await apply({ tx, actorId, at: caller.clock() }, member, change);
    const after = await loadMembersEver(tx);
    return presentMember(after.find(({ id }) => id === member.id) ?? member, after, caller.clock());
  });
}

/** The caller may have stopped being an admin while waiting. */
function allowActor(members: readonly MemberRecord[], actorId: string, action: MemberAction): void {
  const actor = members.find(({ id }) => id === actorId);
  if (actor?.role !== 'admin' || actor.deactivatedAt) throw new RefusedError([{ code: 'roleTooLow' }], memberRuleId(action));
}

interface Hand {
  tx: Transaction;
  actorId: string;
  at: Date;
}

async function apply(hand: Hand, member: MemberRecord, change: Change): Promise<void> {
  const { tx, actorId } = hand;
  const { id: memberId, name, role: before } = member;
  switch (change.action) {
    case 'changeRole': {
      if (change.role === before) return;
      const payload = { memberId, name, before, after: change.role };
      await saveMember(tx, { memberId, changes: { role: change.role }, events: [{ type: 'member.roleChanged', actorId, payload }] });
      if (before === 'admin') await revokeInvitationsBy(tx, { memberId, ...hand });
      if (change.role === 'observer') await freeClaimsOf(hand, memberId);
      return;
    }
    case 'deactivate': {
      const event = { type: 'member.deactivated', actorId, payload: { memberId, name } } as const;
      await saveMember(tx, { memberId, changes: { deactivatedAt: hand.at }, events: [event] });
      await endSessions(tx, { memberId, actorId });
      await revokeTokensOf(tx, { memberId, ...hand });
      await revokeInvitationsBy(tx, { memberId, ...hand });
      await freeClaimsOf(hand, memberId);
      return;
    }
    case 'reactivate': {
      const event = { type: 'member.reactivated', actorId, payload: { memberId, name } } as const;
      await saveMember(tx, { memberId, changes: { deactivatedAt: null }, events: [event] });
    }
  }
}

async function freeClaimsOf({ tx, actorId }: Hand, memberId: string): Promise<void> {
  await releaseClaimsOf(tx, { memberId, actorId });
  await removeLeasesOf(tx, memberId);
}
