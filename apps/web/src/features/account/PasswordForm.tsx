// Asks for the password before something that whoever finds an open browser must not do.
import type { FormEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAccountDoor } from './use-account-door.ts';

export interface PasswordFormProps {
  /** What is on the button. */
  action: string;
  onPassword: (password: string) => Promise<void>;
  onLeave: () => void;
}

export function PasswordForm({ action, onPassword, onLeave }: PasswordFormProps) {
  const door = useAccountDoor();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    void door.pass(() => onPassword(password));
  };
  return (
    <form onSubmit={submit} className="flex max-w-88 flex-col gap-3">
      <TextField label="Your password" name="password" type="password" autoComplete="current-password" isRequired autoFocus />
      <Problem sentence={door.problem} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" isPending={door.isBusy}>
          {action}
        </Button>
        <Button onPress={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
