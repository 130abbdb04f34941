// Articles keep their text and its paragraphs as they were taken in; only what is known about them can be corrected.
import { afterAll, describe, expect, it } from 'vitest';
import { createArticle, loadArticle, saveArticleDetails } from './article-store.ts';
import { buildArticle, buildMember, openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const sha256 = 'a'.repeat(64);

describe('storing', () => {
  it('keeps text, paragraphs in order and details', async () => {
    const { memberId } = await buildMember(db);
    const paragraphs = [
      { start: 7, end: 12, kind: 'body' as const },
      { start: 0, end: 5, kind: 'title' as const },
    ];
    const details = { title: 'Homes', byline: null, publisher: 'The Harbour Post', language: 'en', publishedAt: '2025-03-14T13:23' };
    const article = { details, addedById: memberId, text: '🏠 ab\n\nwörds', textSha256: sha256, paragraphs };
    const { articleId, articleVersionId } = await inTransaction(db, (tx) => createArticle(tx, article));
    const stored = await loadArticle(db.prisma, articleId);
    expect(stored).toMatchObject({ ...details, version: 1, addedBy: { id: memberId } });
    expect(stored?.versions).toMatchObject([
      { id: articleVersionId, number: 1, text: article.text, paragraphs: [...paragraphs].reverse() },
    ]);
  });

  it('takes a text of very many very short paragraphs', async () => {
    const { memberId } = await buildMember(db);
    const count = 60_000;
    const paragraphs = Array.from({ length: count }, (_, index) => ({ start: index * 2, end: index * 2 + 1, kind: 'body' as const }));
    const details = { title: 'Lines', language: 'en' };
    const article = { details, addedById: memberId, text: 'a\n'.repeat(count), textSha256: sha256, paragraphs };
    const { articleVersionId } = await inTransaction(db, (tx) => createArticle(tx, article));
    expect(await db.prisma.textParagraph.count({ where: { articleVersionId } })).toBe(count);
  });
});

it('corrects an article only from the version that was seen', async () => {
  const { articleId } = await buildArticle(db);
  const save = (title: string) => saveArticleDetails(db.prisma, { articleId, version: 1, changes: { title } });
  expect([await save('Once'), await save('Twice')]).toEqual([true, false]);
  expect(await loadArticle(db.prisma, articleId)).toMatchObject({ title: 'Once', version: 2 });
});

it('has nothing where there is no article', async () => {
  expect(await loadArticle(db.prisma, '0198d3f0-1111-7111-8111-111111111111')).toBeNull();
});
