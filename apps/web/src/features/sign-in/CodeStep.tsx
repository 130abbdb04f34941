// The second step of signing in: the code that the app shows, or a recovery code when the app is not at hand.
import { type FormEvent, useState } from 'react';
import { showCode, spendRecoveryCode } from '../../session/session-door.ts';
import type { Door } from '../../session/use-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface CodeStepProps {
  door: Door;
  onEntered: () => Promise<void>;
  onStartAgain: () => void;
}

export function CodeStep({ door, onEntered, onStartAgain }: CodeStepProps) {
  const [isRecovering, setRecovering] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    void door.pass(async () => {
      await (isRecovering ? spendRecoveryCode(code) : showCode(code));
      await onEntered();
    });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <TextField
        key={String(isRecovering)}
        label={isRecovering ? 'Recovery code' : 'Code of your app'}
        description={
          isRecovering ? 'One of those you kept when you turned this step on. Each works once.' : 'Six digits, new every half minute.'
        }
        name="code"
        inputMode={isRecovering ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        isRequired
        autoFocus
      />
      <Problem sentence={door.problem} />
      <Button type="submit" kind="primary" isPending={door.isBusy} className="w-full">
        Sign in
      </Button>
      <Button kind="bare" onPress={() => setRecovering(!isRecovering)} className="w-full">
        {isRecovering ? 'Use the code of the app' : 'The app is not at hand'}
      </Button>
      <Button kind="bare" onPress={onStartAgain} className="w-full">
        Start again
      </Button>
    </form>
  );
}
