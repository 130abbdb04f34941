// What this page knows of claims: one record each, kept the same in the article's list and in the claim's own view.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ClaimDetail, ClaimSummary } from '@touchstone/server';
import { useMemo } from 'react';
import { useTRPC } from '../../../trpc.ts';
import { summaryOf } from './claim-summary.ts';

export interface ClaimRecords {
  /** Takes in a claim as the server just sent it, unless a newer one is known. */
  put: (claim: ClaimDetail) => void;
  /** Brings the article's list up to a claim that was read anew. */
  take: (claim: ClaimDetail) => void;
  rowOf: (claim: ClaimRef) => ClaimSummary | undefined;
  setRow: (row: ClaimSummary) => void;
  detailOf: (claimId: string) => ClaimDetail | undefined;
  /** The version to send with the next act. */
  versionOf: (claim: ClaimRef) => number;
  /** Asks for the claim anew. */
  refresh: (claimId: string) => Promise<void>;
}

export interface ClaimRef {
  id: string;
  article: { id: string };
}

function createRecords(trpc: ReturnType<typeof useTRPC>, queries: QueryClient): ClaimRecords {
  const articleKey = (articleId: string) => trpc.articles.get.queryKey({ articleId });
  const detailKey = (claimId: string) => trpc.claims.get.queryKey({ claimId });
  const rowOf = ({ id, article }: ClaimRef) => queries.getQueryData(articleKey(article.id))?.claims.find((row) => row.id === id);
  const setRow = (row: ClaimSummary) =>
    queries.setQueryData(articleKey(row.article.id), (article) => {
      if (!article) return article;
      const isKnown = article.claims.some(({ id }) => id === row.id);
      return { ...article, claims: isKnown ? article.claims.map((one) => (one.id === row.id ? row : one)) : [...article.claims, row] };
    });
  const detailOf = (claimId: string) => queries.getQueryData(detailKey(claimId));
  const markListsOld = () => {
    void queries.invalidateQueries({ ...trpc.claims.list.pathFilter(), refetchType: 'none' });
    void queries.invalidateQueries({ ...trpc.desk.myWork.queryFilter(), refetchType: 'none' });
  };
  const take = (claim: ClaimDetail) => {
    const row = rowOf(claim);
    if (!row || row.version <= claim.version) setRow(summaryOf(claim, row));
  };
  return {
    take,
    rowOf,
    setRow,
    detailOf,
    put: (claim) => {
      const known = detailOf(claim.id);
      if (known && known.version > claim.version) return;
      if (known !== claim) queries.setQueryData(detailKey(claim.id), claim);
      take(claim);
      void queries.invalidateQueries(trpc.history.list.infiniteQueryFilter());
      markListsOld();
    },
    versionOf: (claim) => Math.max(rowOf(claim)?.version ?? 1, detailOf(claim.id)?.version ?? 1),
    refresh: (claimId) => queries.invalidateQueries(trpc.claims.get.queryFilter({ claimId })),
  };
}

export function useClaimRecords(): ClaimRecords {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMemo(() => createRecords(trpc, queries), [trpc, queries]);
}
