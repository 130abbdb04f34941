// The one way what is known about an article is changed: compare versions, store, record, present.
import { type ArticleRecord, inTransaction, loadArticle, saveArticleDetails, saveEvents } from '@touchstone/db';
import type { AuditEvent } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { ConflictError, notFound } from '../../trpc/refusals.ts';
import { presentArticle } from './present-article.ts';

interface Change {
  changes: Parameters<typeof saveArticleDetails>[1]['changes'];
  event: AuditEvent;
}

/** @throws ConflictError with the article as it is now when `version` is not the latest. */
export function changeArticle(
  caller: Caller,
  { articleId, version }: { articleId: string; version: number },
  decide: (before: ArticleRecord, about: { actorId: string; articleId: string }) => Change,
) {
  return inTransaction(caller.db, async (tx) => {
    const before = await loadArticle(tx, articleId);
    if (!before) throw notFound();
    const { changes, event } = decide(before, { actorId: caller.member.memberId, articleId });
    const isSaved = await saveArticleDetails(tx, { articleId, version, changes });
    const after = (await loadArticle(tx, articleId)) ?? before;
    if (!isSaved) throw new ConflictError(presentArticle(after, caller));
    await saveEvents(tx, [event]);
    return presentArticle(after, caller);
  });
}
