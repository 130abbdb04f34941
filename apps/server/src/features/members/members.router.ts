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
  list: adminProcedure.query(({ ctx }) => listMembers(ctx)),
  changeRole: adminProcedure.input(memberRoleChange).mutation(({ ctx, input }) => changeMember(ctx, { action: 'changeRole', ...input })),
  deactivate: adminProcedure.input(memberRef).mutation(({ ctx, input }) => changeMember(ctx, { action: 'deactivate', ...input })),
  reactivate: adminProcedure.input(memberRef).mutation(({ ctx, input }) => changeMember(ctx, { action: 'reactivate', ...input })),
  unlock: adminProcedure.input(memberRef).mutation(({ ctx, input }) => unlock(ctx, input)),
  invitations: adminProcedure.query(({ ctx }) => listInvitations(ctx)),
  invite: adminProcedure.input(memberInvite).mutation(({ ctx, input }) => inviteMember(ctx, input)),
  resendInvitation: adminProcedure.input(invitationRef).mutation(({ ctx, input }) => resendInvitation(ctx, input)),
  revokeInvitation: adminProcedure.input(invitationRef).mutation(({ ctx, input }) => takeInvitationBack(ctx, input)),
});
