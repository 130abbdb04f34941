// What came of the latest that was asked of it about an article or one of its claims.
import { hasArticle, loadLatestAssistantRun } from '@touchstone/db';
import type { AssistantAsk } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export interface AssistantStatus {
  /** null where nobody has asked. */
  latest: { isAtWork: boolean; failure: string | null; proposed: number } | null;
}

export async function assistantStatus({ db }: Caller, { articleId, claimId }: AssistantAsk): Promise<AssistantStatus> {
  if (!(await hasArticle(db.prisma, articleId))) throw notFound();
  const run = await loadLatestAssistantRun(db.prisma, articleId, claimId ?? null);
  return {
    latest: run && { isAtWork: run.endedAt === null, failure: run.failure, proposed: run.proposed },
  };
}
