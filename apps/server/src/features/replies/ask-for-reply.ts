// Notes that whom a claim concerns was asked for a reply, or why nobody is.
import { createReplyRequest, createReplyWaiver, inTransaction, saveEvents } from '@touchstone/db';
import type { ReplyRequestInput } from '@touchstone/domain';
import { allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const askForReply = (caller: Caller, { claimId, ...request }: ReplyRequestInput & { claimId: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'askForReply', claimId });
    const replyId = await createReplyRequest(tx, { claimId, madeById: about.actorId }, request);
    const { askedOf, way, askedOn, dueOn } = request;
    await saveEvents(tx, [{ type: 'reply.asked', ...about, payload: { replyId, askedOf, way, askedOn, dueOn } }]);
    return presentFresh(tx, caller, claimId);
  });

export const waiveReply = (caller: Caller, { claimId, reason }: { claimId: string; reason: string }) =>
  inTransaction(caller.db, async (tx) => {
    const { about } = await allowAct(tx, caller, { action: 'waiveReply', claimId, ask: { reason } });
    const replyId = await createReplyWaiver(tx, { claimId, madeById: about.actorId }, reason);
    await saveEvents(tx, [{ type: 'reply.waived', ...about, payload: { replyId, reason } }]);
    return presentFresh(tx, caller, claimId);
  });
