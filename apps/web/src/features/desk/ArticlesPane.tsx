// The desk's articles, latest first, with how far their claims and reports have come.
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { useWindowWidth } from '../../ui/use-window-width.ts';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import { articleColumns, StageCounts } from './article-columns.tsx';
import type { ListedArticle } from './listed-article.ts';
import { NewArticleButton } from './NewArticleButton.tsx';

export function ArticlesPane({ articles }: { articles: readonly ListedArticle[] }) {
  const navigate = useNavigate();
  const width = useWindowWidth();
  const columns = useMemo(() => articleColumns(Date.now()), []);
  const open = (articleId: string) => void navigate({ to: '/articles/$articleId', params: { articleId } });
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Articles" note={articles.length}>
        <NewArticleButton />
      </ScreenHeader>
      {width === 'phone' ? (
        <RowList
          label="Articles"
          items={articles}
          rowHeight={72}
          textOf={({ title }) => title}
          onOpen={open}
          renderRow={(article) => <ArticleCard article={article} />}
          className="min-h-0 flex-1 border-t border-line"
        />
      ) : (
        <DataTable
          label="Articles"
          columns={columns}
          items={articles}
          textOf={({ title }) => title}
          onOpen={open}
          className="min-h-0 flex-1"
        />
      )}
    </div>
  );
}

function ArticleCard({ article }: { article: ListedArticle }) {
  return (
    <div className="flex h-full flex-col justify-center gap-1 px-4">
      <span className="truncate text-sm font-medium">{article.title}</span>
      <span className="flex items-center gap-3 text-xs text-muted">
        <span className="min-w-0 flex-1 truncate">{article.publisher ?? article.byline ?? 'Publisher not known'}</span>
        <DueLabel due={article.due} />
        <StageCounts counts={article.claimCounts} />
      </span>
    </div>
  );
}
