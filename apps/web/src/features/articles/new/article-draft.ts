// What has been handed in for a new article and corrected about it, before it is on the desk.
import { type ArticleDetails, type ArticleIntake, MAX_ARTICLE_BYTES } from '@touchstone/domain';
import { type ArticleFile, bytesOf, TOO_LARGE } from './article-file.ts';

export interface ArticleDraft {
  text: string;
  file: ArticleFile | null;
  /** Only what a person touched; null says there is none. */
  details: ArticleDetails;
}

export const EMPTY_DRAFT: ArticleDraft = { text: '', file: null, details: {} };

/** What would be sent to the server; null while there is nothing to read. */
export function intakeOf({ text, file }: Pick<ArticleDraft, 'text' | 'file'>): ArticleIntake | null {
  if (file) return { from: 'file', fileName: file.name, base64: file.base64 };
  return text.trim() ? { from: 'paste', text } : null;
}

/** Why the pasted words cannot be sent; null when they can. */
export const textProblem = (text: string): string | null =>
  text.length > MAX_ARTICLE_BYTES / 4 && bytesOf(text) > MAX_ARTICLE_BYTES ? TOO_LARGE : null;

const PRINTED_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** What a corrected detail lacks, by its name. */
export function detailProblems(details: ArticleDetails): Partial<Record<keyof ArticleDetails, string>> {
  const problems: Partial<Record<keyof ArticleDetails, string>> = {};
  if (details.title !== undefined && !details.title.trim()) problems.title = 'Give the article a title.';
  for (const name of ['publishedAt', 'updatedAt'] as const) {
    const time = details[name];
    if (time && !PRINTED_TIME.test(time)) problems[name] = 'Write the time as 2025-03-14 or 2025-03-14T13:23.';
  }
  if (details.url && !/^https?:\/\/\S+$/.test(details.url)) problems.url = 'Write the whole address, beginning with https://.';
  return problems;
}
