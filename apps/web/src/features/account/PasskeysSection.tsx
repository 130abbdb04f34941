// Passkeys: a finger, a face or a device's PIN instead of password and code.
import { type FormEvent, useState } from 'react';
import { describeMoment } from '../../messages/times.ts';
import { removePasskey } from '../../session/account-doors.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { tellDone } from '../../ui/toast-queue.ts';
import { AccountSection } from './AccountSection.tsx';
import { useAccountDoor } from './use-account-door.ts';

export interface PasskeysSectionProps {
  passkeys: readonly { id: string; name: string; addedAt: string }[];
}

export function PasskeysSection({ passkeys }: PasskeysSectionProps) {
  const door = useAccountDoor();
  const [isAdding, setAdding] = useState(false);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name'));
    void door.pass(async () => {
      const { addPasskey } = await import('../../session/passkeys.ts');
      await addPasskey(name);
      tellDone(`The passkey ${name} opens Touchstone now`);
      setAdding(false);
    });
  };
  const standing = passkeys.length
    ? 'Each opens Touchstone by itself, without password and code.'
    : 'None yet. A passkey lets you in by finger, face or the PIN of your device, and cannot be lured out of you.';
  return (
    <AccountSection title="Passkeys" standing={standing}>
      {passkeys.length > 0 && (
        <ul className="divide-y divide-line rounded border border-line">
          {passkeys.map(({ id, name, addedAt }) => (
            <li key={id} className="flex min-h-10 items-center gap-3 px-3 text-sm">
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="text-xs text-muted">since {describeMoment(addedAt)}</span>
              <Button
                size="small"
                isDisabled={door.isBusy}
                aria-label={`Remove ${name}`}
                onPress={() => void door.pass(() => removePasskey(id))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <form onSubmit={add} className="flex max-w-88 flex-col gap-3">
          <TextField
            label="Name of the passkey"
            name="name"
            description="Such as the device it is on."
            maxLength={100}
            isRequired
            autoFocus
          />
          <div className="flex gap-2">
            <Button type="submit" kind="primary" isPending={door.isBusy}>
              Add it
            </Button>
            <Button onPress={() => setAdding(false)}>Leave it</Button>
          </div>
        </form>
      ) : (
        <Button className="self-start" onPress={() => setAdding(true)}>
          Add a passkey
        </Button>
      )}
      <Problem sentence={door.problem} />
    </AccountSection>
  );
}
