// Signing in with e-mail and password; in the demonstration newsroom with one press.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { forgetMember, sessionQuery } from '../../session/session.ts';
import { signIn, signInAsDemo } from '../../session/session-door.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DemoMembers } from './DemoMembers.tsx';
import { DoorFrame } from './DoorFrame.tsx';

const route = getRouteApi('/sign-in');

export function SignInScreen() {
  const { back } = route.useSearch();
  const { deskName, isDemo, demoMembers, needsSetUp } = useSuspenseQuery(sessionQuery).data;
  const queryClient = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const enter = async (open: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await open();
      await forgetMember(queryClient);
      router.history.push(back ?? '/');
    } catch (error) {
      setProblem(describeProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter(() => signIn({ email: String(form.get('email')), password: String(form.get('password')) }));
  };

  return (
    <DoorFrame title={deskName || 'Sign in'}>
      {isDemo && <DemoMembers members={demoMembers} isBusy={isBusy} onChoose={(id) => void enter(() => signInAsDemo(id))} />}
      {needsSetUp && (
        <p className="text-sm text-muted">
          Nobody works here yet. Open the set-up link that Touchstone printed on its console to make the first admin.
        </p>
      )}
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        {isDemo && <h2 className="text-xs font-medium text-muted">Or with a password</h2>}
        <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired />
        <TextField label="Password" name="password" type="password" autoComplete="current-password" isRequired />
        {problem && (
          <p role="alert" className="text-sm text-danger">
            {problem}
          </p>
        )}
        <Button type="submit" kind={isDemo ? 'quiet' : 'primary'} isPending={isBusy} className="w-full">
          Sign in
        </Button>
      </form>
    </DoorFrame>
  );
}
