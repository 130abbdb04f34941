// Reads an article without storing it, so that a person can check title, byline and dates first.
import type { ArticleIntake } from '@touchstone/domain';
import { readIntake } from '../../intake/read-intake.ts';
import { readText } from '../../intake/reading/read-text.ts';

export async function previewArticle(intake: ArticleIntake) {
  const { text, found } = await readIntake(intake);
  const reading = await readText(text);
  const bodies = reading.paragraphs.filter(({ kind }) => kind === 'body');
  return {
    title: found.title ?? reading.title,
    byline: found.byline ?? reading.byline,
    publisher: found.publisher ?? reading.publisher,
    url: found.url ?? null,
    publishedAt: found.publishedAt ?? reading.publishedAt,
    updatedAt: reading.updatedAt,
    language: reading.language,
    paragraphs: bodies.length,
    sentences: reading.sentences.length,
    suggestions: reading.suggestions.length,
    firstWords: text.slice(bodies[0]?.start ?? 0, bodies[0]?.end ?? 280),
  };
}
