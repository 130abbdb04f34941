// The first step of signing in: e-mail and password, or a passkey instead of both.
import { Link } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import type { FormEvent } from 'react';
import { signIn } from '../../session/session-door.ts';
import type { Door } from '../../session/use-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface PasswordStepProps {
  door: Door;
  isDemo: boolean;
  /** Called once somebody is in. */
  onEntered: () => Promise<void>;
  onSecondStep: () => void;
}

export function PasswordStep({ door, isDemo, onEntered, onSecondStep }: PasswordStepProps) {
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void door.pass(async () => {
      const { twoFactorRedirect } = await signIn({ email: String(form.get('email')), password: String(form.get('password')) });
      if (twoFactorRedirect) onSecondStep();
      else await onEntered();
    });
  };
  const usePasskey = () =>
    door.pass(async () => {
      const { signInWithPasskey } = await import('../../session/passkeys.ts');
      await signInWithPasskey();
      await onEntered();
    });
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      {isDemo && <h2 className="text-xs font-medium text-muted">Or with a password</h2>}
      <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" isRequired />
      <Problem sentence={door.problem} />
      <Button type="submit" kind={isDemo ? 'quiet' : 'primary'} isPending={door.isBusy} className="w-full">
        Sign in
      </Button>
      <Button isDisabled={door.isBusy} onPress={() => void usePasskey()} className="w-full">
        <KeyRound size={15} aria-hidden="true" />
        Use a passkey
      </Button>
      <Link to="/forgot-password" className="self-center text-sm text-muted underline underline-offset-2 hover:text-ink">
        Forgot your password?
      </Link>
    </form>
  );
}
