// Tells the others what this page has open, for as long as somebody looks at it, and hears who else is there.
import { useEffect } from 'react';
import { useTRPCClient } from '../trpc.ts';
import { leaveBy, setPresent, useOwnWriting } from './presence-state.ts';

/** Names this page, from one load to the next. */
const TAB = crypto.randomUUID();

/** Going through claims with a key held down tells nobody before it stops, in milliseconds. */
const REST_MS = 300;
/** Well below what a page may be silent for, in milliseconds. */
const AGAIN_MS = 15_000;

export function usePresence(articleId: string, claimId: string | null): void {
  const client = useTRPCClient();
  const writes = useOwnWriting();
  useEffect(() => {
    let isOver = false;
    const tell = async () => {
      if (document.hidden) return;
      const others = await client.presence.announce.mutate({ tabId: TAB, articleId, claimId, writes }).catch(() => null);
      if (others && !isOver) setPresent(articleId, others);
    };
    const soon = setTimeout(tell, REST_MS);
    const again = setInterval(tell, AGAIN_MS);
    const onLook = () => void tell();
    document.addEventListener('visibilitychange', onLook);
    return () => {
      isOver = true;
      clearTimeout(soon);
      clearInterval(again);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [client, articleId, claimId, writes]);

  useEffect(() => {
    // whoever is away hears from the next announcement who is there
    const leave = () => client.presence.leave.mutate({ tabId: TAB }, { context: { isLeaving: true } }).catch(() => {});
    const forget = leaveBy(leave);
    const onHide = () => void (document.hidden && leave());
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onHide);
      setPresent(null, []);
      forget();
      void leave();
    };
  }, [client, articleId]);
}
