// Corrects what is known about an article. Its text stays as it was taken in.
import { inTransaction, loadArticle, saveArticleDetails, saveEvents } from '@touchstone/db';
import { type ArticleDetails, given } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';
import { presentArticle } from './present-article.ts';

export function editArticle(
  { db, member }: Caller,
  { articleId, version, details: sent }: { articleId: string; version: number; details: ArticleDetails },
) {
  const details = given(sent);
  return inTransaction(db, async (tx) => {
    const before = await loadArticle(tx, articleId);
    if (!before) throw notFound();
    if (!(await saveArticleDetails(tx, { articleId, version, changes: details }))) {
      throw new ConflictError(presentArticle((await loadArticle(tx, articleId)) ?? before));
    }
    const known: Record<string, string | null> = {};
    for (const name of Object.keys(details) as (keyof ArticleDetails)[]) known[name] = before[name];
    await saveEvents(tx, [
      {
        type: 'article.edited',
        actorId: member.memberId,
        articleId,
        payload: { before: known, after: details },
      },
    ]);
    const after = await loadArticle(tx, articleId);
    if (!after) throw notFound();
    return presentArticle(after);
  });
}
