// Where the threads of a page are kept, and how one is changed before the server has answered.
import { useQueryClient } from '@tanstack/react-query';
import type { AppRouter, ClaimDetail, ThreadReply } from '@touchstone/server';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { useMemo } from 'react';
import { useTRPC } from '../../trpc.ts';

type Article = inferRouterOutputs<AppRouter>['articles']['get'];
export type ThreadTarget = inferRouterInputs<AppRouter>['comments']['add']['target'];
type Change = (thread: ThreadReply) => ThreadReply;

/** The record a thread comes with. */
export type ThreadHome = { claimId: string } | { articleId: string };

function changeInClaim(claim: ClaimDetail, threadId: string, change: Change): ClaimDetail {
  const changed = (threads: ThreadReply[]) => threads.map((thread) => (thread.id === threadId ? change(thread) : thread));
  return {
    ...claim,
    threads: changed(claim.threads),
    evidence: claim.evidence.map((one) => ({ ...one, threads: changed(one.threads) })),
    verdicts: claim.verdicts.map((one) => ({
      ...one,
      threads: changed(one.threads),
      changeRequests: one.changeRequests.map((request) =>
        request.thread?.id === threadId ? { ...request, thread: change(request.thread) } : request,
      ),
    })),
  };
}

const changeInArticle = (article: Article, threadId: string, change: Change): Article => ({
  ...article,
  passageThreads: article.passageThreads.map((thread) => (thread.id === threadId ? { ...thread, ...change(thread) } : thread)),
});

export interface ThreadRecords {
  /** Shows the thread changed at once; the result puts it back as it was. */
  foresee: (threadId: string, change: Change) => Promise<() => void>;
  /** Asks for the threads anew. */
  refresh: () => Promise<void>;
}

export function useThreadRecords(home: ThreadHome): ThreadRecords {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [claimId, articleId] = 'claimId' in home ? [home.claimId, null] : [null, home.articleId];
  return useMemo(() => {
    const claimKey = claimId === null ? null : trpc.claims.get.queryKey({ claimId });
    const articleKey = articleId === null ? null : trpc.articles.get.queryKey({ articleId });
    return {
      foresee: async (threadId, change) => {
        if (claimKey) {
          await queries.cancelQueries({ queryKey: claimKey });
          const before = queries.getQueryData(claimKey);
          queries.setQueryData(claimKey, (claim) => claim && changeInClaim(claim, threadId, change));
          return () => void queries.setQueryData(claimKey, before);
        }
        if (!articleKey) return () => {};
        await queries.cancelQueries({ queryKey: articleKey });
        const before = queries.getQueryData(articleKey);
        queries.setQueryData(articleKey, (article) => article && changeInArticle(article, threadId, change));
        return () => void queries.setQueryData(articleKey, before);
      },
      refresh: async () => {
        void queries.invalidateQueries(trpc.history.list.infiniteQueryFilter());
        await queries.invalidateQueries({ queryKey: claimKey ?? articleKey ?? [] });
      },
    };
  }, [trpc, queries, claimId, articleId]);
}
