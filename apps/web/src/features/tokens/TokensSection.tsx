// A member's own tokens for programs: what each may do, until when, and when it was last used.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NewTokenDialog } from './NewTokenDialog.tsx';
import { TokenList } from './TokenList.tsx';

export function TokensSection() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const tokens = useQuery(trpc.tokens.mine.queryOptions());
  const [isMaking, setMaking] = useState(false);
  const refresh = () => void queryClient.invalidateQueries(trpc.tokens.mine.queryFilter());
  return (
    <>
      {tokens.isPending && <Skeleton lines={2} label="Loading your tokens" />}
      {tokens.isError && (
        <ErrorState title="Your tokens could not be loaded" message={describeProblem(tokens.error)} onRetry={() => void tokens.refetch()} />
      )}
      {tokens.data && tokens.data.length > 0 && <TokenList label="Your tokens" tokens={tokens.data} onRevoked={refresh} />}
      <Button className="self-start" onPress={() => setMaking(true)}>
        Make a token
      </Button>
      {isMaking && <NewTokenDialog onMade={refresh} onClose={() => setMaking(false)} />}
    </>
  );
}
