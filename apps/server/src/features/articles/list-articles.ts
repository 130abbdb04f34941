// The desk's articles, latest first, with how far each has come.
import { listArticles as listRows } from '@touchstone/db';
import type { ReportState } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { presentArticle } from './present-article.ts';

export async function listArticles({ db }: Caller) {
  const rows = await listRows(db.prisma);
  return rows.map(({ claimCounts, reports, ...article }) => ({
    ...presentArticle(article),
    claimCounts,
    reports: reports.map(({ id, state }): { id: string; state: ReportState } => ({ id, state })),
  }));
}
