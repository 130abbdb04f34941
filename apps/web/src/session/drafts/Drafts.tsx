// Gives every screen of a member the one keeper of that member's drafts.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { useTRPC, useTRPCClient } from '../../trpc.ts';
import { useMember } from '../session.ts';
import { createDraftKeeper, type DraftDoor, type DraftKeeper } from './draft-keeper.ts';

const KeeperContext = createContext<DraftKeeper | null>(null);

export function useDraftKeeper(): DraftKeeper {
  const keeper = use(KeeperContext);
  if (!keeper) throw new Error('Drafts are kept on screens for members only.');
  return keeper;
}

/** Through the cache of mutations, which leads out whoever is signed out; at once, whatever the browser thinks of its connection. */
function useDoor(): DraftDoor {
  const client = useTRPCClient();
  const queries = useQueryClient();
  return useMemo(() => {
    const run = (mutationFn: () => Promise<void>) =>
      queries
        .getMutationCache()
        .build(queries, { mutationFn, networkMode: 'always', meta: { isProblemShownInPlace: true } })
        .execute(undefined);
    return {
      load: (key) => client.drafts.get.query({ key }),
      save: (draft, isLeaving) =>
        run(() => client.drafts.save.mutate({ ...draft, value: draft.value as string }, { context: { isLeaving } })),
      remove: (draft) => run(() => client.drafts.remove.mutate(draft)),
    };
  }, [client, queries]);
}

export function Drafts({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const door = useDoor();
  const { id: memberId } = useMember();
  const keeper = useMemo(() => createDraftKeeper({ memberId, door }), [memberId, door]);
  useEffect(() => keeper.open(), [keeper]);
  const { data: heads } = useQuery(trpc.drafts.list.queryOptions());
  useEffect(() => {
    if (heads) keeper.see(heads);
  }, [heads, keeper]);
  return <KeeperContext value={keeper}>{children}</KeeperContext>;
}
