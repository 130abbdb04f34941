// The desk's claims as pages that follow one another.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DeskSearch } from '../../routes/search-params.ts';
import { useTRPC, useTRPCClient } from '../../trpc.ts';
import { claimQuery } from './claim-query.ts';

const PAGE = 100;

export function useClaimPages({ order, ...filters }: DeskSearch) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const asked = { ...claimQuery(filters), ...(order && { order }), limit: PAGE };
  const pages = useInfiniteQuery({
    queryKey: trpc.claims.list.infiniteQueryKey(asked),
    queryFn: ({ pageParam, signal }) => client.claims.list.query({ ...asked, ...(pageParam && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return { pages, items };
}
