// What is known about an article, as the client gets it.
import type { ArticleRecord } from '@touchstone/db';

export const presentArticle = (article: Omit<ArticleRecord, 'versions'>) => ({
  id: article.id,
  version: article.version,
  title: article.title,
  byline: article.byline,
  publisher: article.publisher,
  url: article.url,
  publishedAt: article.publishedAt,
  updatedAt: article.updatedAt,
  language: article.language,
  addedBy: article.addedBy,
  addedAt: article.addedAt.toISOString(),
});
