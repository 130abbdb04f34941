// A page is closed, or nobody looks at it any more.
import { inTransaction, removePresence, sendSignal } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';

export const leavePresence = ({ db, member }: Caller, { tabId }: { tabId: string }): Promise<void> =>
  inTransaction(db, async (tx) => {
    const gone = await removePresence(tx, member.memberId, tabId);
    if (gone) await sendSignal(tx, { kind: 'presence', ...gone, isHere: false });
  });
