// The only writer of articles and their immutable texts, and the loader of both.

import type { ClaimStage, ParagraphKind } from '@touchstone/domain';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

export interface NewArticle {
  details: Pick<
    Prisma.ArticleUncheckedCreateInput,
    'title' | 'byline' | 'publisher' | 'url' | 'publishedAt' | 'updatedAt' | 'language' | 'topic'
  >;
  addedById: string;
  text: string;
  textSha256: string;
  paragraphs: readonly { start: number; end: number; kind: ParagraphKind }[];
}

/** Stores an article with version 1 of its text. */
export async function createArticle(tx: Transaction, article: NewArticle): Promise<{ articleId: string; articleVersionId: string }> {
  const { id } = await tx.article.create({ data: { ...article.details, addedById: article.addedById }, select: { id: true } });
  const version = await tx.articleVersion.create({
    data: { articleId: id, number: 1, text: article.text, textSha256: article.textSha256 },
    select: { id: true },
  });
  await createParagraphs(tx, version.id, article.paragraphs);
  return { articleId: id, articleVersionId: version.id };
}

/** One statement for all: a text of 2 MB can have hundreds of thousands. */
async function createParagraphs(tx: Transaction, articleVersionId: string, paragraphs: NewArticle['paragraphs']): Promise<void> {
  const [starts, ends, kinds] = [
    paragraphs.map(({ start }) => start),
    paragraphs.map(({ end }) => end),
    paragraphs.map(({ kind }) => kind),
  ];
  await tx.$executeRaw`
    INSERT INTO "TextParagraph" ("articleVersionId", "start", "end", "kind")
    SELECT ${articleVersionId}::uuid, p."start", p."end", p."kind"::"ParagraphKind"
      FROM unnest(${starts}::int[], ${ends}::int[], ${kinds}::text[]) AS p("start", "end", "kind")`;
}

/** Corrects what is known about an article; false when it was changed by somebody else meanwhile. The text cannot be changed. */
export async function saveArticleDetails(
  tx: Transaction,
  { articleId, version, changes }: { articleId: string; version: number; changes: Prisma.ArticleUncheckedUpdateManyInput },
): Promise<boolean> {
  const { count } = await tx.article.updateMany({ where: { id: articleId, version }, data: { ...changes, version: { increment: 1 } } });
  return count === 1;
}

const latestText = {
  addedBy: { select: { id: true, name: true } },
  reports: { select: { id: true, state: true } },
  versions: { orderBy: { number: 'desc' }, take: 1, include: { paragraphs: { orderBy: { start: 'asc' } } } },
} as const satisfies Prisma.ArticleInclude;

export type ArticleRecord = Prisma.ArticleGetPayload<{ include: typeof latestText }>;

/** The article with its latest text; null when there is none. */
export const loadArticle = (tx: Transaction, articleId: string): Promise<ArticleRecord | null> =>
  tx.article.findUnique({ where: { id: articleId }, include: latestText });

export const hasArticle = async (tx: Transaction, articleId: string): Promise<boolean> =>
  (await tx.article.count({ where: { id: articleId } })) === 1;

export const loadArticleVersion = (tx: Transaction, articleVersionId: string) =>
  tx.articleVersion.findUnique({ where: { id: articleVersionId } });

/** The latest 200 articles, with the number of claims at each stage and their reports. */
export async function listArticles(tx: Transaction) {
  const articles = await tx.article.findMany({
    orderBy: { addedAt: 'desc' },
    take: 200,
    include: { addedBy: latestText.addedBy, reports: latestText.reports },
  });
  const counts = await tx.claim.groupBy({
    by: ['articleId', 'stage'],
    where: { articleId: { in: articles.map(({ id }) => id) } },
    _count: true,
  });
  return articles.map((article) => {
    const claimCounts: Record<ClaimStage, number> = { spotted: 0, declined: 0, checking: 0, inReview: 0, approved: 0 };
    for (const { articleId, stage, _count } of counts) if (articleId === article.id) claimCounts[stage] = _count;
    return { ...article, claimCounts };
  });
}
