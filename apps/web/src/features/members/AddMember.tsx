// Adds a colleague: name, e-mail address, role, and a first password to hand over.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ROLES, type Role } from '@touchstone/domain';
import { type FormEvent, useState } from 'react';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { tellDone } from '../../ui/toast-queue.ts';

const ROLE_NOTES: Record<Role, string> = {
  observer: 'reads everything, changes nothing',
  checker: 'checks claims and proposes verdicts',
  editor: 'also approves verdicts and publishes',
  admin: 'also adds people',
};

const CHOICES = ROLES.map((role) => ({ value: role, label: `${ROLE_WORDS[role]}: ${ROLE_NOTES[role]}` }));

export function AddMember({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [role, setRole] = useState<Role>('checker');
  const add = useMutation(
    trpc.members.add.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: async (_added, { name }) => {
        await queryClient.invalidateQueries(trpc.desk.get.queryFilter());
        tellDone(`${name} can sign in now`);
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entered = (name: string) => String(form.get(name) ?? '');
    add.mutate({ name: entered('name'), email: entered('email'), password: entered('password'), role });
  };
  return (
    <Dialog title="Add somebody" isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label="Name" name="name" description="As readers will see it on reports." isRequired autoFocus />
        <TextField label="E-mail" name="email" type="email" autoComplete="off" isRequired />
        <Select label="Role" choices={CHOICES} value={role} onChange={setRole} />
        <TextField
          label="First password"
          name="password"
          type="password"
          autoComplete="new-password"
          description="At least 10 characters; hand it over in person."
          isRequired
        />
        {add.isError && (
          <p role="alert" className="text-sm text-danger">
            {describeProblem(add.error)}
          </p>
        )}
        <Button type="submit" kind="primary" isPending={add.isPending} className="self-end">
          Add
        </Button>
      </form>
    </Dialog>
  );
}
