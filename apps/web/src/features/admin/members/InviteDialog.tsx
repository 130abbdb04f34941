// Invites somebody by e-mail address and role; then shows the link, once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ROLES, type Role } from '@touchstone/domain';
import { type FormEvent, useState } from 'react';
import { ROLE_NOTES, ROLE_WORDS } from '../../../messages/desk-words.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { InvitationLink } from './InvitationLink.tsx';

const CHOICES = ROLES.map((role) => ({ value: role, label: `${ROLE_WORDS[role]}: ${ROLE_NOTES[role]}` }));

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [role, setRole] = useState<Role>('checker');
  const invite = useMutation(
    trpc.members.invite.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: () => queryClient.invalidateQueries(trpc.members.invitations.queryFilter()),
    }),
  );
  if (invite.data) return <InvitationLink sent={invite.data} onClose={onClose} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    invite.mutate({ email: String(new FormData(event.currentTarget).get('email') ?? ''), role });
  };
  return (
    <Dialog title="Invite somebody" isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label="E-mail" name="email" type="email" autoComplete="off" isRequired autoFocus />
        <Select label="Role" choices={CHOICES} value={role} onChange={setRole} />
        {invite.isError && (
          <p role="alert" className="text-sm text-danger">
            {describeProblem(invite.error)}
          </p>
        )}
        <Button type="submit" kind="primary" isPending={invite.isPending} className="self-end">
          Send invitation
        </Button>
      </form>
    </Dialog>
  );
}
