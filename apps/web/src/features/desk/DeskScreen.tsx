// The desk: my work beside all claims, or the articles; an empty desk asks for its first article.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { describeProblem } from '../../messages/problems.ts';
import type { DeskSearch } from '../../routes/search-params.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWindowWidth } from '../../ui/use-window-width.ts';
import { ArticlesPane } from './ArticlesPane.tsx';
import { ClaimsPane } from './ClaimsPane.tsx';
import { hasFilters } from './claim-query.ts';
import { MyWork } from './MyWork.tsx';
import { NewArticleButton } from './NewArticleButton.tsx';

const TAB =
  'flex h-11 items-center border-b-2 border-transparent text-sm text-muted outline-offset-[-2px] aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink';

export function DeskScreen() {
  const trpc = useTRPC();
  const { name } = useDesk();
  const search = useSearch({ from: '/members/' });
  const articles = useQuery(trpc.articles.list.queryOptions());

  if (articles.data?.length === 0)
    return (
      <>
        <h1 className="sr-only">{name}</h1>
        <EmptyState title={`${name} has no articles yet`} action={<NewArticleButton />}>
          Paste the text of an article. Touchstone finds who said what and proposes the claims worth checking; you decide which to take on.
        </EmptyState>
      </>
    );
  if (search.view === 'articles') {
    if (articles.isPending) return <Skeleton lines={10} label="Loading articles" className="p-4" />;
    if (articles.isError)
      return (
        <ErrorState
          title="The articles could not be loaded"
          message={describeProblem(articles.error)}
          onRetry={() => void articles.refetch()}
        />
      );
    return <ArticlesPane articles={articles.data} />;
  }
  return <WorkAndClaims search={search} deskName={name} />;
}

/** Side by side where there is room, one at a time where there is not. */
function WorkAndClaims({ search, deskName }: { search: DeskSearch; deskName: string }) {
  const isWide = useWindowWidth() === 'desk';
  const shows = search.view === 'claims' || hasFilters(search) ? 'claims' : 'work';
  return (
    <div className="flex h-full max-desk:flex-col">
      <h1 className="sr-only">{deskName}</h1>
      {!isWide && (
        <nav aria-label="Parts of the desk" className="flex shrink-0 gap-4 border-b border-line px-4">
          <Link
            to="/"
            activeOptions={{ exact: true, includeSearch: true }}
            className={TAB}
            {...(shows === 'work' && { 'aria-current': 'page' })}
          >
            My work
          </Link>
          <Link to="/" search={{ view: 'claims' }} className={TAB} {...(shows === 'claims' && { 'aria-current': 'page' })}>
            All claims
          </Link>
        </nav>
      )}
      {(isWide || shows === 'work') && (
        <div className="flex min-h-0 shrink-0 flex-col border-e border-line desk:w-72 max-desk:flex-1 max-desk:border-e-0">
          <MyWork />
        </div>
      )}
      {(isWide || shows === 'claims') && <ClaimsPane search={search} />}
    </div>
  );
}
