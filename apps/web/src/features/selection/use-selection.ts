// The selection log as pages that follow one another.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SelectionFilters } from '@touchstone/domain';
import { useMemo } from 'react';
import { useTRPC, useTRPCClient } from '../../trpc.ts';

export function useSelection(asked: SelectionFilters) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const pages = useInfiniteQuery({
    queryKey: trpc.selection.list.infiniteQueryKey(asked),
    queryFn: ({ pageParam, signal }) => client.selection.list.query({ ...asked, ...(pageParam && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const entries = useMemo(() => pages.data?.pages.flatMap((page) => page.entries) ?? [], [pages.data]);
  return { pages, entries, counts: pages.data?.pages[0]?.counts ?? null };
}
