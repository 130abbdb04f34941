// The only writer of requests for reply. Whoever calls holds the claim's lock.
import type { ReplyOutcome, ReplyRequestInput } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

const requestRow = ({ askedOn, dueOn, ...words }: ReplyRequestInput) => ({ ...words, askedOn: new Date(askedOn), dueOn: new Date(dueOn) });

interface Maker {
  claimId: string;
  madeById: string;
}

/** Notes that somebody was asked and is being waited for. */
export const createReplyRequest = async (tx: Transaction, maker: Maker, request: ReplyRequestInput): Promise<string> =>
  (await tx.replyRequest.create({ data: { ...maker, ...requestRow(request), outcome: 'waiting' }, select: { id: true } })).id;

/** Notes why nobody is asked. */
export const createReplyWaiver = async (tx: Transaction, maker: Maker, reason: string): Promise<string> =>
  (await tx.replyRequest.create({ data: { ...maker, reason, outcome: 'waived' }, select: { id: true } })).id;

interface Seen {
  replyId: string;
  version: number;
}

/** Corrects a request; false when it was changed by somebody else since. */
export async function saveReplyRequest(tx: Transaction, { replyId, version }: Seen, request: ReplyRequestInput): Promise<boolean> {
  const { count } = await tx.replyRequest.updateMany({
    where: { id: replyId, version },
    data: { ...requestRow(request), version: { increment: 1 } },
  });
  return count === 1;
}

/** Writes down what came of it; false when it was changed by somebody else since. */
export async function saveReplyOutcome(
  tx: Transaction,
  { replyId, version }: Seen,
  came: { outcome: ReplyOutcome; answer: string | null; answeredOn: string | null },
): Promise<boolean> {
  const { count } = await tx.replyRequest.updateMany({
    where: { id: replyId, version },
    data: { ...came, answeredOn: came.answeredOn ? new Date(came.answeredOn) : null, version: { increment: 1 } },
  });
  return count === 1;
}

/** The claim a request for reply belongs to; null when there is none by that id. */
export const loadReplyClaimId = async (tx: Transaction, replyId: string): Promise<string | null> =>
  (await tx.replyRequest.findUnique({ where: { id: replyId }, select: { claimId: true } }))?.claimId ?? null;
