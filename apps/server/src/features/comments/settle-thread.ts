// Says that a thread is settled, or takes it up again; the second to say the same changes nothing.
import { inTransaction, saveEvents, setThreadResolved } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';
import { allowInThread, findThread } from './allow-comment.ts';

const settle = (caller: Caller, threadId: string, action: 'resolveThread' | 'reopenThread'): Promise<void> =>
  inTransaction(caller.db, async (tx) => {
    const place = await findThread(tx, threadId);
    if (place.changeRequestId) throw unusable('This is the talk under a change request: mark the request itself as done, or ask again.');
    const { about } = await allowInThread(tx, caller, { action, place });
    const resolved = action === 'resolveThread' ? { resolvedById: about.actorId, resolvedAt: caller.clock() } : null;
    const isNew = await setThreadResolved(tx, threadId, resolved);
    const type = resolved ? 'thread.resolved' : 'thread.reopened';
    if (isNew) await saveEvents(tx, [{ type, ...about, payload: { threadId } }]);
  });

export const resolveThread = (caller: Caller, { threadId }: { threadId: string }) => settle(caller, threadId, 'resolveThread');
export const reopenThread = (caller: Caller, { threadId }: { threadId: string }) => settle(caller, threadId, 'reopenThread');
