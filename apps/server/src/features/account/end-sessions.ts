// A member signs out somewhere else: in one place, or everywhere but here.
import { endSessions, inTransaction } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import type { SessionEnd } from './account-input.ts';

export async function endSession({ db, member: { memberId } }: Caller, { sessionId }: SessionEnd): Promise<{ ended: number }> {
  const ended = await inTransaction(db, (tx) => endSessions(tx, { memberId, actorId: memberId, only: sessionId }));
  if (ended === 0) throw notFound();
  return { ended };
}

export async function endOtherSessions({ db, member: { memberId, sessionId } }: Caller): Promise<{ ended: number }> {
  return { ended: await inTransaction(db, (tx) => endSessions(tx, { memberId, actorId: memberId, except: sessionId })) };
}
