// Tokens one under the other, with the button that ends each after asking.
import { useMutation } from '@tanstack/react-query';
import type { TokenReply } from '@touchstone/server';
import { useState } from 'react';
import { TOKEN_SCOPE_WORDS } from '../../messages/desk-words.ts';
import { describeDay } from '../../messages/times.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { tellDone } from '../../ui/toast-queue.ts';

export interface TokenListProps {
  label: string;
  tokens: readonly TokenReply[];
  /** Says whose each is, where they are several people's. */
  hasOwners?: boolean;
  onRevoked: () => void;
}

export function TokenList({ label, tokens, hasOwners = false, onRevoked }: TokenListProps) {
  const [leaving, setLeaving] = useState<TokenReply | null>(null);
  return (
    <>
      <ul aria-label={label} className="divide-y divide-line rounded border border-line">
        {tokens.map((token) => (
          <li key={token.id} className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
            <span className="flex min-w-48 flex-1 flex-col">
              <span className="wrap-anywhere">
                {token.name}
                {hasOwners && <span className="text-muted"> · {token.member.name}</span>}
              </span>
              <span className="text-xs text-muted">
                {token.scopes.map((scope) => TOKEN_SCOPE_WORDS[scope].label).join(', ')} · {token.hasRunOut ? 'ran out' : 'good until'}{' '}
                {describeDay(token.expiresAt)} · {token.lastUsedOn ? `last used ${describeDay(token.lastUsedOn)}` : 'never used'}
              </span>
            </span>
            <Button size="small" aria-label={`Revoke ${token.name}`} onPress={() => setLeaving(token)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      {leaving && <RevokeDialog token={leaving} onRevoked={onRevoked} onClose={() => setLeaving(null)} />}
    </>
  );
}

interface RevokeDialogProps {
  token: TokenReply;
  onRevoked: () => void;
  onClose: () => void;
}

function RevokeDialog({ token: { id: tokenId, name }, onRevoked, onClose }: RevokeDialogProps) {
  const trpc = useTRPC();
  const revoke = useMutation(
    trpc.tokens.revoke.mutationOptions({
      onSuccess: () => tellDone(`“${name}” opens nothing any more`),
      onSettled: () => {
        onRevoked();
        onClose();
      },
    }),
  );
  const actions = (
    <>
      <Button onPress={onClose}>Keep it</Button>
      <Button kind="danger" isPending={revoke.isPending} onPress={() => revoke.mutate({ tokenId })}>
        Revoke
      </Button>
    </>
  );
  return (
    <Dialog title={`Revoke “${name}”?`} isOpen isAlert onClose={onClose} actions={actions}>
      <p className="text-sm">Whatever uses it is shut out at once. It cannot be taken back; a new token can be made.</p>
    </Dialog>
  );
}
