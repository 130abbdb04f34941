// Whom an event concerns: loads the people its kind of notice may go to.
import { includesRole, type NoticeFacts, type ROLES } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

/** An event as the table of notices needs it. */
export interface ToldEvent {
  id: bigint;
  type: string;
  actorId: string | null;
  claimId: string | null;
  payload: unknown;
}

interface Payload {
  commentId?: string;
  changeRequestId?: string;
  replyId?: string;
  assigneeId?: string | null;
  mentioned?: string[];
  memberId?: string;
}

const ids = (...given: (string | null | undefined)[]): string[] => given.filter((id): id is string => typeof id === 'string');

async function aroundComment(tx: Transaction, commentId: string | undefined) {
  if (!commentId) return { inThread: [], addedBy: [], requesters: [] };
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    include: { thread: { include: { comments: true, evidence: true, changeRequest: true } } },
  });
  const { comments, evidence, changeRequest } = comment.thread;
  return {
    inThread: comments.filter(({ id, createdAt }) => id !== commentId && createdAt <= comment.createdAt).map(({ authorId }) => authorId),
    addedBy: ids(evidence?.addedById),
    requesters: ids(changeRequest?.requestedById),
  };
}

async function aroundClaim(tx: Transaction, claimId: string | null) {
  if (!claimId) return { recused: [], proposers: [], assignees: [], raters: [] };
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    include: { recusals: true, ratings: { select: { memberId: true } }, verdicts: { orderBy: { number: 'desc' }, take: 1 } },
  });
  return {
    recused: claim.recusals.map(({ memberId }) => memberId),
    proposers: claim.verdicts.map(({ proposedById }) => proposedById),
    assignees: ids(claim.assigneeId),
    raters: claim.ratings.map(({ memberId }) => memberId),
  };
}

/** Reads who is concerned at this moment; ids alone, nothing of what anybody wrote or rated. */
export async function loadNoticeFacts(tx: Transaction, event: ToldEvent): Promise<NoticeFacts> {
  const payload = event.payload as Payload;
  const members = await tx.member.findMany({ where: { deactivatedAt: null }, select: { id: true, role: true } });
  const within = (role: (typeof ROLES)[number]) => members.filter((member) => includesRole(member.role, role)).map(({ id }) => id);
  const claim = await aroundClaim(tx, event.claimId);
  const comment = await aroundComment(tx, payload.commentId);
  const request = payload.changeRequestId
    ? await tx.changeRequest.findUnique({ where: { id: payload.changeRequestId }, select: { requestedById: true } })
    : null;
  const reply = payload.replyId ? await tx.replyRequest.findUnique({ where: { id: payload.replyId }, select: { madeById: true } }) : null;
  return {
    actorId: event.actorId,
    recused: claim.recused,
    active: within('observer'),
    people: {
      mentioned: payload.mentioned ?? [],
      concerned: ids(payload.memberId),
      inThread: comment.inThread,
      addedBy: comment.addedBy,
      requesters: [...comment.requesters, ...ids(request?.requestedById, reply?.madeById)],
      proposers: claim.proposers,
      assignees: event.type === 'claim.assigned' ? ids(payload.assigneeId) : claim.assignees,
      editors: within('editor'),
      raters: within('checker').filter((id) => !claim.raters.includes(id)),
    },
  };
}
