// Everybody's tokens, for an admin to see and end.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../trpc.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TokenList } from '../tokens/TokenList.tsx';

export function TokensTab() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const tokens = useSuspenseQuery(trpc.tokens.everybodys.queryOptions()).data;
  if (tokens.length === 0)
    return (
      <EmptyState title="No program works here">Members make tokens for programs on their account page; each is listed here.</EmptyState>
    );
  return (
    <div className="flex max-w-4xl flex-col gap-3 p-4">
      <p className="text-sm text-muted">Programs that work here as one of you. Members make tokens on their account page.</p>
      <TokenList
        label="Everybody’s tokens"
        tokens={tokens}
        hasOwners
        onRevoked={() => void queryClient.invalidateQueries(trpc.tokens.everybodys.queryFilter())}
      />
    </div>
  );
}
