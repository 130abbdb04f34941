// What is known about an article, as the client gets it.
import type { ArticleRecord } from '@touchstone/db';
import type { Clock } from '../../adapters/clock.ts';
import { presentDue } from '../../claim/present-due.ts';

/** Its report is what an article is to be done by. */
const hasPublishedReport = ({ reports }: Pick<ArticleRecord, 'reports'>) => reports.some(({ state }) => state === 'published');

export const presentArticle = (article: Omit<ArticleRecord, 'versions'>, { clock }: { clock: Clock }) => ({
  id: article.id,
  version: article.version,
  title: article.title,
  byline: article.byline,
  publisher: article.publisher,
  url: article.url,
  publishedAt: article.publishedAt,
  updatedAt: article.updatedAt,
  language: article.language,
  topic: article.topic,
  due: presentDue(article.dueOn?.toISOString().slice(0, 10) ?? null, clock, hasPublishedReport(article)),
  addedBy: article.addedBy,
  addedAt: article.addedAt.toISOString(),
});
