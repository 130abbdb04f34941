// Starts the report about an article.
import { inTransaction, isSlugTaken, loadArticle, saveEvents, createReport as storeReport, waitForOtherReports } from '@touchstone/db';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';
import { freeSlug, slugOf } from './slug.ts';

export function createReport({ db, member }: Caller, { articleId }: { articleId: string }) {
  return inTransaction(db, async (tx) => {
    const article = await loadArticle(tx, articleId);
    if (!article) throw notFound();
    const title = `Fact check: ${article.title}`;
    await waitForOtherReports(tx);
    const slug = await freeSlug(slugOf(article.title, 'report'), (candidate) => isSlugTaken(tx, candidate));
    const { id: reportId } = await storeReport(tx, { articleId, slug, title });
    await saveEvents(tx, [{ type: 'report.created', actorId: member.memberId, articleId, reportId, payload: { title } }]);
    return { reportId };
  });
}
