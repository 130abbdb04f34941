// Where a notice leads: the article, the claim, its tab and the comment.
import type { NoticeRecord } from '@touchstone/db';
import type { NoticeKind } from '@touchstone/domain';

export interface NoticePlace {
  articleId: string | null;
  claimId: string | null;
  tab: 'evidence' | 'ratings' | 'reply' | 'verdict' | 'comments' | null;
  commentId: string | null;
}

/** The tab of a notice that leads to no comment. */
const TABS: Partial<Record<NoticeKind, NoticePlace['tab']>> = {
  sentBack: 'verdict',
  approved: 'verdict',
  changeDone: 'verdict',
  changeAskedAgain: 'verdict',
  toReview: 'verdict',
  recheckDue: 'verdict',
  toRate: 'ratings',
  replyRanOut: 'reply',
};

function tabOf({ kind, comment }: Pick<NoticeRecord, 'kind' | 'comment'>): NoticePlace['tab'] {
  if (!comment) return TABS[kind] ?? null;
  const { claimId, evidenceId, passageId } = comment.thread;
  if (passageId) return null;
  if (claimId) return 'comments';
  return evidenceId ? 'evidence' : 'verdict';
}

export const placeOf = (notice: NoticeRecord): NoticePlace => ({
  articleId: notice.event.claim?.article.id ?? notice.event.article?.id ?? null,
  claimId: notice.event.claim?.id ?? null,
  tab: tabOf(notice),
  commentId: notice.comment?.id ?? null,
});
