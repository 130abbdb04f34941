// The workbench: an article, the claims in it, and the claim being worked on.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { describeProblem, isNotFound } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Workbench } from './workbench/Workbench.tsx';

/** A text does not change and what one does oneself is taken in at once; others' work is looked for this often, in milliseconds. */
const STALE_MS = 60_000;

export function WorkbenchScreen() {
  const { articleId } = useParams({ from: '/members/articles/$articleId' });
  const trpc = useTRPC();
  const { data: article, error, refetch } = useQuery(trpc.articles.get.queryOptions({ articleId }, { staleTime: STALE_MS }));
  if (article) return <Workbench key={article.id} article={article} />;
  if (!error)
    return (
      <div className="mx-auto max-w-[66ch] bg-paper p-10">
        <Skeleton lines={14} label="Loading the article" />
      </div>
    );
  if (isNotFound(error))
    return (
      <EmptyState
        title="This article is not here"
        action={
          <Link to="/" search={{ view: 'articles' }} className="text-sm text-accent underline">
            All articles
          </Link>
        }
      >
        It may have been removed, or the address was cut short.
      </EmptyState>
    );
  return <ErrorState title="The article could not be loaded" message={describeProblem(error)} onRetry={() => void refetch()} />;
}
