// The desk's articles, latest first, with how far each has come.
import { listArticles as listRows } from '@touchstone/db';
import type { ReportState } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { presentArticle } from './present-article.ts';

export async function listArticles(caller: Caller) {
  const rows = await listRows(caller.db.prisma);
  return rows.map(({ claimCounts, ...article }) => ({
    ...presentArticle(article, caller),
    claimCounts,
    reports: article.reports.map(({ id, state }): { id: string; state: ReportState } => ({ id, state })),
  }));
}
