// The line above the text: where the article comes from, and what can be done with it.
import { useNavigate } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { lazy, Suspense, useState } from 'react';
import { ArticlePresence } from '../../../live/PresenceSign.tsx';
import { describeDay } from '../../../messages/times.ts';
import { useDesk } from '../../../session/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { useStartReport } from '../../reports/use-start-report.ts';
import { ArticleDueDay } from './ArticleDueDay.tsx';
import type { ArticleReply, PassageThread } from './article-reply.ts';
import { TextComments } from './TextComments.tsx';

const ArticleDetailsDialog = lazy(() => import('./ArticleDetailsDialog.tsx').then((module) => ({ default: module.ArticleDetailsDialog })));

export interface ArticleHeaderProps {
  article: ArticleReply;
  /** The title stands here once the text's own is out of sight. */
  showsTitle: boolean;
  onShowThread: (thread: PassageThread) => void;
}

export function ArticleHeader({ article, showsTitle, onShowThread }: ArticleHeaderProps) {
  const { me } = useDesk();
  const navigate = useNavigate();
  const [isEditing, setIsEditing] = useState(false);
  const report = useStartReport();
  const { title, publisher, byline, publishedAt, text, passageThreads } = article;
  const origin = [publisher, byline, publishedAt && describeDay(publishedAt), `v${text.number}`].filter(Boolean).join(' · ');
  return (
    <header className={classes('flex h-12 shrink-0 items-center gap-2 border-b px-4', showsTitle ? 'border-line' : 'border-transparent')}>
      <div className="min-w-0 flex-1">
        {showsTitle && <p className="truncate text-sm font-semibold">{title}</p>}
        <p className="truncate text-xs text-muted">{origin}</p>
      </div>
      <ArticleDueDay article={article} />
      <ArticlePresence />
      {passageThreads.length > 0 && <TextComments articleId={article.id} threads={passageThreads} onShow={onShowThread} />}
      <Button
        kind="bare"
        size="small"
        className="text-muted"
        onPress={() => void navigate({ to: '/articles/$articleId/history', params: { articleId: article.id } })}
      >
        History
      </Button>
      {includesRole(me.role, 'checker') && (
        <Button kind="bare" size="small" className="text-muted" onPress={() => setIsEditing(true)}>
          Details
        </Button>
      )}
      {includesRole(me.role, 'editor') && (
        <Button size="small" isPending={report.isPending} onPress={() => report.mutate({ articleId: article.id })}>
          Write report
        </Button>
      )}
      <Suspense>{isEditing && <ArticleDetailsDialog article={article} onClose={() => setIsEditing(false)} />}</Suspense>
    </header>
  );
}
