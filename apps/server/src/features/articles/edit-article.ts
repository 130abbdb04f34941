// Corrects what is known about an article. Its text stays as it was taken in.
import { type ArticleDetails, given } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { changeArticle } from './change-article.ts';

export function editArticle(
  caller: Caller,
  { articleId, version, details: sent }: { articleId: string; version: number; details: ArticleDetails },
) {
  const details = given(sent);
  return changeArticle(caller, { articleId, version }, (article, about) => {
    const before: Record<string, string | null> = {};
    for (const name of Object.keys(details) as (keyof ArticleDetails)[]) before[name] = article[name];
    return { changes: details, event: { type: 'article.edited', ...about, payload: { before, after: details } } };
  });
}
