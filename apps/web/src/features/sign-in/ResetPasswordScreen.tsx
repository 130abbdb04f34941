// Choosing a new password, opened from the link in the mail.
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { forgetMember } from '../../session/session.ts';
import { resetPassword } from '../../session/session-door.ts';
import { useDoor } from '../../session/use-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { DoorFrame } from './DoorFrame.tsx';

const route = getRouteApi('/reset-password/$token');

export function ResetPasswordScreen() {
  const { token } = route.useParams();
  const queryClient = useQueryClient();
  const router = useRouter();
  const door = useDoor();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const newPassword = String(new FormData(event.currentTarget).get('newPassword'));
    void door.pass(async () => {
      await resetPassword({ token, newPassword });
      await forgetMember(queryClient);
      tellDone('Your password is new. Sign in with it.');
      await router.navigate({ to: '/sign-in', replace: true });
    });
  };
  return (
    <DoorFrame title="Choose a new password">
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        <TextField
          label="New password"
          name="newPassword"
          type="password"
          autoComplete="new-password"
          description="At least 10 characters. You are signed out everywhere else."
          isRequired
          autoFocus
        />
        <Problem sentence={door.problem} />
        <Button type="submit" kind="primary" isPending={door.isBusy} className="w-full">
          Keep this password
        </Button>
      </form>
      <Link to="/forgot-password" className="self-center text-sm text-muted underline underline-offset-2 hover:text-ink">
        Ask for a new link
      </Link>
    </DoorFrame>
  );
}
