// Brings the secret to the app, as a picture to scan and as text, and has a code shown to prove that it arrived.
import type { FormEvent } from 'react';
import { showCode } from '../../session/session-door.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { QrCode } from './QrCode.tsx';
import { useAccountDoor } from './use-account-door.ts';

export interface ConfirmAppProps {
  /** otpauth://… */
  totpURI: string;
  onConfirmed: () => void;
  onLeave: () => void;
}

export function ConfirmApp({ totpURI, onConfirmed, onLeave }: ConfirmAppProps) {
  const door = useAccountDoor();
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    void door.pass(async () => {
      await showCode(code);
      onConfirmed();
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p className="text-sm">Scan this with an authenticator app, or type the secret into it. Then type the code it shows.</p>
      <QrCode text={totpURI} label="The secret as a QR code; it stands below as text too" />
      <p className="text-sm">
        Secret: <code className="font-mono text-xs break-all select-all">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField
        label="Code of your app"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
        autoFocus
        className="max-w-44"
      />
      <Problem sentence={door.problem} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" isPending={door.isBusy}>
          The app works
        </Button>
        <Button onPress={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
