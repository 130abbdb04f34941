// Listens to the desk for as long as somebody is signed in; the code for it is fetched after the first screen.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionQuery, useMember } from '../session/session.ts';

export function useLive(): void {
  const queries = useQueryClient();
  const { id: memberId } = useMember();
  useEffect(() => {
    // what was known when the first of the screens began to load
    const after = queries.getQueryData(sessionQuery.queryKey)?.livePosition ?? 0;
    let stop: (() => void) | undefined;
    let isOver = false;
    void import('./start-live.ts').then(({ startLive }) => {
      if (!isOver) stop = startLive({ queries, memberId, after });
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [queries, memberId]);
}
