// How many notices the member has not read, for the rail.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../trpc.ts';

/** null until it is known. */
export function useUnreadCount(): number | null {
  const trpc = useTRPC();
  return useQuery(trpc.inbox.unread.queryOptions()).data ?? null;
}
