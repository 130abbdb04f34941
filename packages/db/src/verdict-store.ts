// The only writer of verdict versions and of the change requests pinned to them. Whoever calls holds the claim's lock.
import type { Confidence, VerdictPart, VerdictState } from '@touchstone/domain';
import { verdictDigest } from '@touchstone/record';
import type { Transaction } from './transaction.ts';

export interface NewVerdict {
  claimId: string;
  number: number;
  pointId: string;
  summary: string;
  explanation: string;
  confidence: Confidence;
  statement: string;
  adjudicationNote: string | null;
  contradictionReason: string | null;
  proposedById: string;
}

/** Stores it, and gives the digest by which the event of it binds its content. */
export async function createVerdict(tx: Transaction, verdict: NewVerdict): Promise<{ id: string; contentSha256: string }> {
  const { id } = await tx.verdict.create({ data: verdict, select: { id: true } });
  return { id, contentSha256: verdictDigest({ ...verdict }) };
}

/** Of which day a verdict is, and when it is to be looked at again. */
interface RecheckDays {
  asOf?: Date;
  recheckOn?: Date | null;
}

/** Notes that somebody looked at it again, or when somebody should. */
export const saveRecheck = (tx: Transaction, verdictId: string, days: RecheckDays) =>
  tx.verdict.update({ where: { id: verdictId }, data: days, select: { id: true } });

/** Writes the decision on a proposed verdict. */
export const decideVerdict = (
  tx: Transaction,
  verdictId: string,
  decision: { state: VerdictState; decidedById: string; decidedAt: Date; overrideReason?: string } & RecheckDays,
) => tx.verdict.update({ where: { id: verdictId }, data: decision });

/** Moves verdicts that are no longer the claim's latest word on; their decision stays as it was. */
export const setVerdictStates = (tx: Transaction, verdictIds: readonly string[], state: 'published' | 'superseded' | 'retracted') =>
  tx.verdict.updateMany({ where: { id: { in: [...verdictIds] } }, data: { state } });

export const createChangeRequests = (
  tx: Transaction,
  { verdictId, memberId, requests }: { verdictId: string; memberId: string; requests: readonly { part: VerdictPart; note: string }[] },
) => tx.changeRequest.createMany({ data: requests.map((request) => ({ ...request, verdictId, requestedById: memberId })) });

export const loadChangeRequest = (tx: Transaction, changeRequestId: string) =>
  tx.changeRequest.findUnique({ where: { id: changeRequestId }, include: { verdict: { select: { claimId: true } } } });

/** False when it is open already. How it was resolved stays in the record's events. */
export async function reopenChangeRequest(tx: Transaction, changeRequestId: string): Promise<boolean> {
  const { count } = await tx.changeRequest.updateMany({
    where: { id: changeRequestId, resolvedAt: { not: null } },
    data: { resolvedAt: null, resolvedById: null, resolution: null },
  });
  return count === 1;
}

/** False when it was resolved already. */
export async function resolveChangeRequest(
  tx: Transaction,
  { changeRequestId, memberId, resolution, at }: { changeRequestId: string; memberId: string; resolution: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.changeRequest.updateMany({
    where: { id: changeRequestId, resolvedAt: null },
    data: { resolvedAt: at, resolvedById: memberId, resolution },
  });
  return count === 1;
}
