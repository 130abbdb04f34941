// Setting the desk up from the one-time link: its name and its first admin.
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { forgetMember } from '../../session/session.ts';
import { DoorError, setUpDesk } from '../../session/session-door.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame } from './DoorFrame.tsx';

const route = getRouteApi('/set-up/$token');

export function SetUpScreen() {
  const { token } = route.useParams();
  const queryClient = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const faults = (problem instanceof DoorError && problem.data?.fields) || {};

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entered = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    setProblem(null);
    try {
      await setUpDesk({
        token,
        deskName: entered('deskName'),
        name: entered('name'),
        email: entered('email'),
        password: entered('password'),
      });
      await forgetMember(queryClient);
      await router.navigate({ to: '/' });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <DoorFrame title="Set up your desk">
      {/* a fault holds the form back until its field is corrected, so it goes with the first key */}
      <form onSubmit={(event) => void onSubmit(event)} onChange={() => setProblem(null)} className="flex flex-col gap-4">
        <TextField
          label="Name of the desk"
          name="deskName"
          description="Readers see it on every report."
          isRequired
          errorMessage={faults.deskName}
        />
        <TextField label="Your name" name="name" autoComplete="name" isRequired errorMessage={faults.name} />
        <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired errorMessage={faults.email} />
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
          Set up and come in
        </Button>
      </form>
    </DoorFrame>
  );
}
