// Changing one's own password.
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { changePassword } from '../../session/account-doors.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { AccountSection } from './AccountSection.tsx';
import { useAccountDoor } from './use-account-door.ts';

export function PasswordSection({ hasPassword }: { hasPassword: boolean }) {
  const door = useAccountDoor();
  const [isOpen, setOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void door.pass(async () => {
      await changePassword({ currentPassword: String(form.get('currentPassword')), newPassword: String(form.get('newPassword')) });
      tellDone('Your password is new; you are signed out everywhere else');
      setOpen(false);
    });
  };
  if (!hasPassword)
    return (
      <AccountSection
        title="Password"
        standing={
          <>
            You have none yet.{' '}
            <Link to="/forgot-password" className="underline underline-offset-2">
              Ask for a link
            </Link>{' '}
            to choose one.
          </>
        }
      />
    );
  return (
    <AccountSection title="Password" standing="A new one signs you out everywhere else.">
      {isOpen ? (
        <form onSubmit={submit} className="flex max-w-88 flex-col gap-3">
          <TextField label="Present password" name="currentPassword" type="password" autoComplete="current-password" isRequired autoFocus />
          <TextField
            label="New password"
            name="newPassword"
            type="password"
            autoComplete="new-password"
            description="At least 10 characters."
            isRequired
          />
          <Problem sentence={door.problem} />
          <div className="flex gap-2">
            <Button type="submit" kind="primary" isPending={door.isBusy}>
              Change it
            </Button>
            <Button onPress={() => setOpen(false)}>Leave it</Button>
          </div>
        </form>
      ) : (
        <Button className="self-start" onPress={() => setOpen(true)}>
          Change the password
        </Button>
      )}
    </AccountSection>
  );
}
