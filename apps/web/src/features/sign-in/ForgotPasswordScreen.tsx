// Asking for a link to choose a new password by.
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { askForResetLink } from '../../session/session-door.ts';
import { useDoor } from '../../session/use-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame } from './DoorFrame.tsx';

export function ForgotPasswordScreen() {
  const door = useDoor();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email'));
    void door.pass(async () => {
      await askForResetLink(email);
      setAskedFor(email);
    });
  };
  return (
    <DoorFrame title="Choose a new password">
      {askedFor === null ? (
        <form onSubmit={onSubmit} className="flex flex-col gap-4">
          <TextField
            label="E-mail"
            name="email"
            type="email"
            autoComplete="username"
            description="The one you sign in with. A link goes there; it works for an hour."
            isRequired
            autoFocus
          />
          <Problem sentence={door.problem} />
          <Button type="submit" kind="primary" isPending={door.isBusy} className="w-full">
            Send the link
          </Button>
        </form>
      ) : (
        <p role="status" className="text-sm">
          If {askedFor} belongs to somebody at this desk, a link is on its way. Look into the mailbox, also among the unwanted mail. No more
          than three an hour are sent.
        </p>
      )}
      <Link to="/sign-in" className="self-center text-sm text-muted underline underline-offset-2 hover:text-ink">
        Back to signing in
      </Link>
    </DoorFrame>
  );
}
