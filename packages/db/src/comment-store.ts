// The only writer of threads, of the comments in them and of every wording those ever had.
import { wholeThread } from './claim-record.ts';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** Exactly one of the ids is given; the database refuses anything else. */
export interface ThreadPlace {
  claimId?: string;
  evidenceId?: string;
  verdictId?: string;
  passageId?: string;
  changeRequestId?: string;
}

export interface NewComment {
  threadId: string;
  body: string;
  /** Ids of members, each once. */
  mentioned: readonly string[];
  authorId: string;
  isByRecused: boolean;
}

export const createThread = async (tx: Transaction, place: ThreadPlace): Promise<string> =>
  (await tx.thread.create({ data: place, select: { id: true } })).id;

/** A change request has one thread; whoever calls holds the claim's lock. */
export async function findOrCreateRequestThread(tx: Transaction, changeRequestId: string): Promise<string> {
  const known = await tx.thread.findUnique({ where: { changeRequestId }, select: { id: true } });
  return known?.id ?? createThread(tx, { changeRequestId });
}

export async function createComment(tx: Transaction, { mentioned, ...comment }: NewComment): Promise<string> {
  const { id } = await tx.comment.create({
    data: {
      ...comment,
      revisions: { create: { number: 1, body: comment.body } },
      mentions: { create: mentioned.map((memberId) => ({ memberId })) },
    },
    select: { id: true },
  });
  return id;
}

/** Stores a new wording, which also brings a withdrawn comment back; false when `revision` is no longer the latest. */
export async function saveCommentBody(
  tx: Transaction,
  {
    commentId,
    revision,
    body,
    mentioned,
    at,
  }: { commentId: string; revision: number; body: string; mentioned: readonly string[]; at: Date },
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id: commentId, revision },
    data: { body, revision: revision + 1, editedAt: at, withdrawnAt: null },
  });
  if (count !== 1) return false;
  await tx.commentRevision.create({ data: { commentId, number: revision + 1, body, writtenAt: at } });
  await tx.commentMention.deleteMany({ where: { commentId } });
  await tx.commentMention.createMany({ data: mentioned.map((memberId) => ({ commentId, memberId })) });
  return true;
}

/** Takes the words out of sight; they stay in the revisions. False when that was done already. */
export async function withdrawComment(tx: Transaction, commentId: string, at: Date): Promise<boolean> {
  const { count } = await tx.comment.updateMany({ where: { id: commentId, withdrawnAt: null }, data: { body: '', withdrawnAt: at } });
  if (count !== 1) return false;
  await tx.commentMention.deleteMany({ where: { commentId } });
  return true;
}

/** Marks a thread as settled, or as open again with null; false when it is so already. */
export async function setThreadResolved(
  tx: Transaction,
  threadId: string,
  resolved: { resolvedById: string; resolvedAt: Date } | null,
): Promise<boolean> {
  const { count } = await tx.thread.updateMany({
    where: { id: threadId, resolvedAt: resolved ? null : { not: null } },
    data: resolved ?? { resolvedById: null, resolvedAt: null },
  });
  return count === 1;
}

const ofClaim = { select: { claimId: true } } as const;
const placeOfThread = {
  evidence: ofClaim,
  verdict: ofClaim,
  changeRequest: { select: { verdict: ofClaim } },
  passage: { select: { version: { select: { articleId: true } } } },
} as const satisfies Prisma.ThreadInclude;

/** Where a thread stands: under a claim and what hangs on it, or on words of an article. */
export interface ThreadFacts {
  threadId: string;
  claimId: string | null;
  /** Given for a thread on words of an article. */
  articleId: string | null;
  changeRequestId: string | null;
}

function factsOfThread(thread: Prisma.ThreadGetPayload<{ include: typeof placeOfThread }>): ThreadFacts {
  const { id, claimId, evidence, verdict, changeRequest, changeRequestId, passage } = thread;
  return {
    threadId: id,
    claimId: claimId ?? evidence?.claimId ?? verdict?.claimId ?? changeRequest?.verdict.claimId ?? null,
    articleId: passage?.version.articleId ?? null,
    changeRequestId,
  };
}

/** null when there is no such thread. */
export async function loadThreadFacts(tx: Transaction, threadId: string): Promise<ThreadFacts | null> {
  const thread = await tx.thread.findUnique({ where: { id: threadId }, include: placeOfThread });
  return thread && factsOfThread(thread);
}

/** A comment and where its thread stands; null when there is no such comment. */
export async function loadComment(tx: Transaction, commentId: string) {
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    include: { thread: { include: placeOfThread }, mentions: true },
  });
  if (!comment) return null;
  const { thread, mentions, ...rest } = comment;
  return { ...rest, place: factsOfThread(thread), mentioned: mentions.map(({ memberId }) => memberId) };
}

/** Every wording of a comment, the first one first. */
export const loadCommentRevisions = (tx: Transaction, commentId: string) =>
  tx.commentRevision.findMany({ where: { commentId }, orderBy: { number: 'asc' } });

/** Threads on words of an article version, in the order of the words. */
export const loadPassageThreads = (tx: Transaction, articleVersionId: string) =>
  tx.thread.findMany({
    where: { passage: { articleVersionId } },
    orderBy: [{ passage: { start: 'asc' } }, { startedAt: 'asc' }, { id: 'asc' }],
    include: { ...wholeThread, passage: true },
  });

/** The claim a verdict belongs to; null when there is no such verdict. */
export const loadVerdictClaimId = async (tx: Transaction, verdictId: string): Promise<string | null> =>
  (await tx.verdict.findUnique({ where: { id: verdictId }, select: { claimId: true } }))?.claimId ?? null;

/** How many of these members there are; the ids differ from each other. */
export const countMembers = (tx: Transaction, memberIds: readonly string[]): Promise<number> =>
  tx.member.count({ where: { id: { in: [...memberIds] } } });
