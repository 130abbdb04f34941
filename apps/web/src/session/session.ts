// Who is signed in, as every screen knows it.
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { loadSessionInfo, type SignedInMember } from './session-door.ts';

export const sessionQuery = queryOptions({ queryKey: ['session-info'], queryFn: loadSessionInfo, staleTime: 5 * 60_000, retry: false });

/**
 * The signed-in member. Only for screens behind the sign-in, whose route has made sure of it. When the session ends under an open screen,
 * it goes on showing who was there until the sign-in page has been fetched.
 */
export function useMember(): SignedInMember {
  const { member: now } = useSuspenseQuery(sessionQuery).data;
  const [atFirst] = useState(now);
  const member = now ?? atFirst;
  if (!member) throw new Error('A screen for members was shown to nobody.');
  return member;
}

/** Forgets all that was loaded for the member before, after signing in or out. */
export async function forgetMember(queryClient: QueryClient): Promise<void> {
  queryClient.clear();
  await queryClient.fetchQuery(sessionQuery);
}
