// The second step of signing in: turning it on with an app, new recovery codes, turning it off.
import { useState } from 'react';
import { endSecondFactor, renewRecoveryCodes, type SecondFactorStart, startSecondFactor } from '../../session/account-doors.ts';
import { Button } from '../../ui/Button.tsx';
import { AccountSection } from './AccountSection.tsx';
import { ConfirmApp } from './ConfirmApp.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

export interface SecondFactorSectionProps {
  secondFactor: { recoveryCodesLeft: number } | null;
  hasPassword: boolean;
}

/** What is under way: asking for the password first, or showing what is shown only once. */
type Task = { at: 'password'; for: 'start' | 'renew' | 'end' } | { at: 'app'; start: SecondFactorStart } | { at: 'codes'; codes: string[] };

const ASK = { start: 'Turn it on', renew: 'Make new codes', end: 'Turn it off' } as const;

export function SecondFactorSection({ secondFactor, hasPassword }: SecondFactorSectionProps) {
  const [task, setTask] = useState<Task | null>(null);
  const withPassword = async (what: 'start' | 'renew' | 'end', password: string) => {
    if (what === 'start') setTask({ at: 'app', start: await startSecondFactor(password) });
    else if (what === 'renew') setTask({ at: 'codes', codes: (await renewRecoveryCodes(password)).backupCodes });
    else {
      await endSecondFactor(password);
      setTask(null);
    }
  };
  const standing = secondFactor
    ? `On: after the password you type a code of your app. Recovery codes left: ${secondFactor.recoveryCodesLeft}.`
    : 'Off. With it, your password alone opens nothing: an app on your phone shows a code that changes every half minute.';
  const choose = (what: 'start' | 'renew' | 'end') => setTask({ at: 'password', for: what });
  return (
    <AccountSection title="Second step" standing={standing}>
      {task === null && secondFactor && (
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => choose('renew')}>New recovery codes</Button>
          <Button kind="danger" onPress={() => choose('end')}>
            Turn it off
          </Button>
        </div>
      )}
      {task === null && !secondFactor && (
        <Button
          className="self-start"
          blockedBy={hasPassword ? [] : ['It comes after a password, and you have none.']}
          onPress={() => choose('start')}
        >
          Turn it on
        </Button>
      )}
      {task?.at === 'password' && (
        <PasswordForm action={ASK[task.for]} onPassword={(password) => withPassword(task.for, password)} onLeave={() => setTask(null)} />
      )}
      {task?.at === 'app' && (
        <ConfirmApp
          totpURI={task.start.totpURI}
          onConfirmed={() => setTask({ at: 'codes', codes: task.start.backupCodes })}
          onLeave={() => setTask(null)}
        />
      )}
      {task?.at === 'codes' && <RecoveryCodes codes={task.codes} onKept={() => setTask(null)} />}
    </AccountSection>
  );
}
