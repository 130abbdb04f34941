// Writes down what came of a request for reply, or corrects the request; what it said before goes into the record.
import { type ClaimRecord, inTransaction, loadReplyClaimId, saveEvents, saveReplyOutcome, saveReplyRequest } from '@touchstone/db';
import type { ReplyRecord, ReplyRequestInput } from '@touchstone/domain';
import { dayOf } from '../../adapters/clock.ts';
import { type AllowedAct, allowAct, presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound, RefusedError } from '../../trpc/refusals.ts';

type Reply = ClaimRecord['replies'][number];

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

interface Seen {
  replyId: string;
  version: number;
}

/** Changes one request of somebody who was asked; `change` says whether it was still the version seen. */
const actOnReply = (caller: Caller, { replyId }: Seen, change: (allowed: AllowedAct, reply: Reply) => Promise<boolean>) =>
  inTransaction(caller.db, async (tx) => {
    const claimId = await loadReplyClaimId(tx, replyId);
    if (!claimId) throw notFound();
    const allowed = await allowAct(tx, caller, { action: 'recordReply', claimId });
    const reply = allowed.claim.replies.find(({ id }) => id === replyId);
    if (!reply || reply.outcome === 'waived') throw notFound();
    if (!(await change(allowed, reply))) throw new ConflictError(await presentFresh(tx, caller, claimId));
    return presentFresh(tx, caller, claimId);
  });

export const editReply = (caller: Caller, { replyId, version, ...request }: Seen & ReplyRequestInput) =>
  actOnReply(caller, { replyId, version }, async ({ tx, about }, reply) => {
    const isSaved = await saveReplyRequest(tx, { replyId, version }, request);
    const { askedOf, way, askedOn, dueOn } = request;
    const before = { askedOf: reply.askedOf, way: reply.way, askedOn: day(reply.askedOn), dueOn: day(reply.dueOn) };
    const after = { askedOf, way, askedOn, dueOn };
    if (isSaved) await saveEvents(tx, [{ type: 'reply.edited', ...about, payload: { replyId, before, after } }]);
    return isSaved;
  });

/** That no answer came is known once the day given for it is over. */
function refuseTooEarly({ dueOn }: Reply, outcome: ReplyRecord['outcome'], now: Date): void {
  const isOver = dueOn !== null && dayOf(now) > (day(dueOn) ?? '');
  if (outcome === 'noAnswer' && !isOver) throw new RefusedError([{ code: 'replyNotDue' }], 'REPLY-02');
}

export const recordReply = (caller: Caller, record: ReplyRecord) =>
  actOnReply(caller, record, async ({ tx, about }, reply) => {
    refuseTooEarly(reply, record.outcome, caller.clock());
    const { replyId, outcome } = record;
    const { answer, answeredOn } = record.outcome === 'answered' ? record : { answer: null, answeredOn: null };
    const after = { outcome, answer, answeredOn };
    const isSaved = await saveReplyOutcome(tx, record, after);
    const before = { outcome: reply.outcome, answer: reply.answer, answeredOn: day(reply.answeredOn) };
    if (isSaved) await saveEvents(tx, [{ type: 'reply.recorded', ...about, payload: { replyId, before, after } }]);
    return isSaved;
  });
