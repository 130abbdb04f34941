// Joining the desk from an invitation's link: one's name and a password.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { forgetMember } from '../../session/session.ts';
import { DoorError, joinDesk, readInvitation } from '../../session/session-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame } from './DoorFrame.tsx';

const route = getRouteApi('/join/$token');

export function JoinScreen() {
  const { token } = route.useParams();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => readInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (invitation.isPending)
    return (
      <DoorFrame title="Your invitation">
        <Skeleton lines={5} label="Reading the invitation" />
      </DoorFrame>
    );
  if (invitation.isError)
    return (
      <DoorFrame title="This invitation opens nothing">
        <p role="alert" className="text-sm">
          {describeProblem(invitation.error)}
        </p>
      </DoorFrame>
    );
  const { deskName, email, role, invitedBy } = invitation.data;
  return (
    <DoorFrame title={`Join ${deskName}`}>
      <p className="text-sm text-muted">
        {invitedBy} invites you as {ROLE_WORDS[role].toLowerCase()}. You will sign in as <span className="text-ink">{email}</span>.
      </p>
      <JoinForm token={token} email={email} />
    </DoorFrame>
  );
}

function JoinForm({ token, email }: { token: string; email: string }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const faults = (problem instanceof DoorError && problem.data?.fields) || {};

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      await joinDesk({ token, name: String(form.get('name') ?? ''), password: String(form.get('password') ?? '') });
      await forgetMember(queryClient);
      await router.navigate({ to: '/' });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    /* a fault holds the form back until its field is corrected, so it goes with the first key */
    <form onSubmit={(event) => void onSubmit(event)} onChange={() => setProblem(null)} className="flex flex-col gap-4">
      {/* so that a password manager keeps the password under the right name */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        description="As readers will see it on reports."
        isRequired
        errorMessage={faults.name}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 10 characters."
        isRequired
        errorMessage={faults.password}
      />
      {problem !== null && Object.keys(faults).length === 0 && (
        <p role="alert" className="text-sm text-danger">
          {describeProblem(problem)}
        </p>
      )}
      <Button type="submit" kind="primary" isPending={isBusy} className="w-full">
        Join
      </Button>
    </form>
  );
}
