// The form a newcomer comes in by: sends what they entered, lets them in, and says at which field it was refused.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { forgetMember } from '../../session/session.ts';
import { DoorError } from '../../session/session-door.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface NewcomerFormProps {
  submitLabel: string;
  /** `entered` gives what stands in the field of that name. */
  send: (entered: (name: string) => string) => Promise<unknown>;
  /** The fields above the password; `faults` has a sentence for each field that was refused. */
  children: (faults: Record<string, string>) => ReactNode;
}

export function NewcomerForm({ submitLabel, send, children }: NewcomerFormProps) {
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
      await send((name) => String(form.get(name) ?? ''));
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
      {children(faults)}
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
        {submitLabel}
      </Button>
    </form>
  );
}
