// The record of an article, of the claims in it and of its reports.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTRPC } from '../../trpc.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { History } from './History.tsx';

const route = getRouteApi('/members/articles/$articleId/history');

export function ArticleHistoryScreen() {
  const trpc = useTRPC();
  const { articleId } = route.useParams();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const articles = useQuery(trpc.articles.list.queryOptions());
  const title = articles.data?.find(({ id }) => id === articleId)?.title;
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="History" note={title}>
        <Link to="/selection" search={{ article: articleId }} className="text-sm text-accent underline">
          Selection log
        </Link>
        <Link to="/articles/$articleId" params={{ articleId }} className="inline-flex items-center gap-1.5 text-sm text-accent underline">
          <ArrowLeft size={16} aria-hidden="true" />
          Article
        </Link>
      </ScreenHeader>
      <div className="scroll-pane min-h-0 flex-1 border-t border-line">
        <div className="mx-auto max-w-4xl">
          <History about={{ articleId }} filters={filters} onFilters={(search) => void navigate({ search, replace: true })} />
        </div>
      </div>
    </div>
  );
}
