// How many notices the member has not read, for the rail.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../trpc.ts';

/** Besides whenever the page is looked at again, in milliseconds. */
const LOOK_AGAIN_MS = 60_000;

/** null until it is known. */
export function useUnreadCount(): number | null {
  const trpc = useTRPC();
  return useQuery(trpc.inbox.unread.queryOptions(undefined, { refetchInterval: LOOK_AGAIN_MS })).data ?? null;
}
