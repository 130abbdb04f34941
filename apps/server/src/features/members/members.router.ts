// What admins can do about members and invitations. Who is here is part of the desk.
import { invitationRef, memberInvite, memberRef, memberRoleChange } from '@touchstone/domain';
import { adminProcedure, router } from '../../trpc/procedures.ts';
import { changeMember } from './change-member.ts';
import { inviteMember, resendInvitation } from './invite-member.ts';
import { listInvitations } from './list-invitations.ts';
import { listMembers } from './list-members.ts';
import { takeInvitationBack } from './revoke-invitation.ts';
import { unlock } from './unlock-member.ts';

export const membersRouter = router({
  list: adminProcedure('admin').query(({ ctx }) => listMembers(ctx)),
  changeRole: adminProcedure('admin')
    .input(memberRoleChange)
    .mutation(({ ctx, input }) => changeMember(ctx, { action: 'changeRole', ...input })),
  deactivate: adminProcedure('admin')
    .input(memberRef)
    .mutation(({ ctx, input }) => changeMember(ctx, { action: 'deactivate', ...input })),
  reactivate: adminProcedure('admin')
    .input(memberRef)
    .mutation(({ ctx, input }) => changeMember(ctx, { action: 'reactivate', ...input })),
  unlock: adminProcedure('admin')
    .input(memberRef)
    .mutation(({ ctx, input }) => unlock(ctx, input)),
  invitations: adminProcedure('admin').query(({ ctx }) => listInvitations(ctx)),
  invite: adminProcedure('admin')
    .input(memberInvite)
    .mutation(({ ctx, input }) => inviteMember(ctx, input)),
  resendInvitation: adminProcedure('admin')
    .input(invitationRef)
    .mutation(({ ctx, input }) => resendInvitation(ctx, input)),
  revokeInvitation: adminProcedure('admin')
    .input(invitationRef)
    .mutation(({ ctx, input }) => takeInvitationBack(ctx, input)),
});
