// The only writer of what was asked of the assistant.
import type { AssistantFailure } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

export interface NewAssistantRun {
  articleId: string;
  claimId: string | null;
  askedById: string;
  askedAt: Date;
  model: string;
  promptSha256: string;
}

/** Waits for whoever else asks about the article, so that nobody goes past its budget. */
export const waitForOtherAsks = (tx: Transaction, articleId: string) =>
  tx.$executeRaw`SELECT 1 FROM "Article" WHERE "id" = ${articleId}::uuid FOR UPDATE`;

export const countAssistantRuns = (tx: Transaction, articleId: string): Promise<number> => tx.assistantRun.count({ where: { articleId } });

/** Whether the assistant is at work on the claim, or on the article itself where `claimId` is null. */
export const isAssistantAtWork = async (tx: Transaction, articleId: string, claimId: string | null): Promise<boolean> =>
  (await tx.assistantRun.count({ where: { articleId, claimId, endedAt: null } })) > 0;

export const createAssistantRun = async (tx: Transaction, run: NewAssistantRun): Promise<string> =>
  (await tx.assistantRun.create({ data: run, select: { id: true } })).id;

/** Waits for whoever else is at it; null when it has ended. */
export async function loadOpenAssistantRun(tx: Transaction, runId: string) {
  await tx.$executeRaw`SELECT 1 FROM "AssistantRun" WHERE "id" = ${runId}::uuid FOR UPDATE`;
  return tx.assistantRun.findUnique({ where: { id: runId, endedAt: null } });
}

export interface AssistantRunEnd {
  endedAt: Date;
  failure: AssistantFailure | null;
  proposed: number;
  inputTokens: number | null;
  outputTokens: number | null;
}

export const endAssistantRun = (tx: Transaction, runId: string, end: AssistantRunEnd) =>
  tx.assistantRun.update({ where: { id: runId }, data: end, select: { id: true } });

/** The latest that was asked about the claim, or about the article itself where `claimId` is null. */
export const loadLatestAssistantRun = (tx: Transaction, articleId: string, claimId: string | null) =>
  tx.assistantRun.findFirst({
    where: { articleId, claimId },
    orderBy: { askedAt: 'desc' },
    select: { endedAt: true, failure: true, proposed: true },
  });
