// Says by which day an article's report is to be published, or that no day is set any more.
import type { Caller } from '../../trpc/context.ts';
import { changeArticle } from './change-article.ts';

export const setDueDay = (caller: Caller, { articleId, version, dueOn }: { articleId: string; version: number; dueOn: string | null }) =>
  changeArticle(caller, { articleId, version }, (article, about) => {
    const before = article.dueOn?.toISOString().slice(0, 10) ?? null;
    return {
      changes: { dueOn: dueOn ? new Date(dueOn) : null },
      event: { type: 'article.dueSet', ...about, payload: { before, after: dueOn } },
    };
  });
