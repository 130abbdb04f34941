// The invitations that still stand: to whom, by whom, until when; send again or take back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InvitationReply } from '@touchstone/server';
import { ROLE_WORDS } from '../../../messages/desk-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { InvitationLink } from './InvitationLink.tsx';

export function InvitationList({ invitations }: { invitations: readonly InvitationReply[] }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.members.invitations.queryFilter());
  const resend = useMutation(trpc.members.resendInvitation.mutationOptions({ onSettled }));
  const revoke = useMutation(trpc.members.revokeInvitation.mutationOptions({ onSettled }));
  if (invitations.length === 0 && !resend.data) return null;
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-2">
      <h2 id="invitations" className="text-sm font-semibold">
        Invited <span className="font-normal text-faint">{invitations.length}</span>
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {invitations.map(({ id: invitationId, email, role, invitedBy, expiresAt, hasRunOut }) => (
          <li key={invitationId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <span className="flex min-w-48 flex-1 flex-col">
              <span className="truncate">{email}</span>
              <span className="text-xs text-faint">
                {ROLE_WORDS[role]}, by {invitedBy.name}, {hasRunOut ? 'ran out' : 'good until'} {describeDay(expiresAt)}
              </span>
            </span>
            <Button size="small" onPress={() => resend.mutate({ invitationId })} aria-label={`Send again to ${email}`}>
              Send again
            </Button>
            <Button
              kind="bare"
              size="small"
              onPress={() => revoke.mutate({ invitationId }, { onSuccess: () => tellDone(`The invitation of ${email} is taken back`) })}
              aria-label={`Take back the invitation of ${email}`}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {resend.data && <InvitationLink sent={resend.data} onClose={resend.reset} />}
    </section>
  );
}
