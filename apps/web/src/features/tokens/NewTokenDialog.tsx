// Makes a token: its name, what it may do, for how long; then shows it, once.
import { useMutation } from '@tanstack/react-query';
import { scopesFor, type TokenScope } from '@touchstone/domain';
import { type FormEvent, useState } from 'react';
import { TOKEN_SCOPE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useMember } from '../../session/session.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

const LIVES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
] as const;

export function NewTokenDialog({ onMade, onClose }: { onMade: () => void; onClose: () => void }) {
  const trpc = useTRPC();
  const { role } = useMember();
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['read']);
  const [days, setDays] = useState<(typeof LIVES)[number]['value']>('90');
  const create = useMutation(trpc.tokens.create.mutationOptions({ meta: { isProblemShownInPlace: true }, onSuccess: onMade }));

  if (create.data)
    return (
      <Dialog
        title="Your new token"
        isOpen
        isAlert
        onClose={onClose}
        width="medium"
        actions={
          <Button kind="primary" onPress={onClose}>
            I have kept it
          </Button>
        }
      >
        <div className="flex flex-col gap-3">
          <p className="text-sm">Copy it now: it is shown only this once. Programs send it as “Authorization: Bearer …”.</p>
          <CopyField label="Token" value={create.data.token} />
        </div>
      </Dialog>
    );

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '');
    create.mutate({ name, scopes: [...scopes], expiresInDays: Number(days) });
  };
  const toggle = (scope: TokenScope, isOn: boolean) =>
    setScopes((before) => (isOn ? [...before, scope] : before.filter((one) => one !== scope)));
  return (
    <Dialog title="Make a token" isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Name"
          name="name"
          description="What will use it, such as “Archive import”."
          maxLength={100}
          isRequired
          autoFocus
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 text-xs font-medium text-muted">It may</legend>
          {scopesFor(role).map((scope) => (
            <Checkbox key={scope} isSelected={scopes.includes(scope)} onChange={(isOn) => toggle(scope, isOn)}>
              <span>
                {TOKEN_SCOPE_WORDS[scope].label}
                <span className="text-muted">: {TOKEN_SCOPE_WORDS[scope].note}</span>
              </span>
            </Checkbox>
          ))}
        </fieldset>
        <Select label="Good for" choices={LIVES} value={days} onChange={setDays} />
        <Problem sentence={create.isError ? describeProblem(create.error) : null} />
        <Button
          type="submit"
          kind="primary"
          isPending={create.isPending}
          blockedBy={scopes.length ? [] : ['Choose what the token may do.']}
          className="self-end"
        >
          Make it
        </Button>
      </form>
    </Dialog>
  );
}
