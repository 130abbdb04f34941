// All claims of the desk, narrowed by the address, a page at a time.
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import type { DeskSearch } from '../../routes/search-params.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { stepThrough } from '../../ui/step-through.ts';
import { useWindowWidth } from '../../ui/use-window-width.ts';
import { CLAIM_CARD_HEIGHT, ClaimCard } from './ClaimCard.tsx';
import { ClaimFilterBar } from './ClaimFilterBar.tsx';
import { claimColumns } from './claim-columns.tsx';
import { hasFilters } from './claim-query.ts';
import { NewArticleButton } from './NewArticleButton.tsx';
import { useClaimPages } from './use-claim-pages.ts';
import { useColumnRoom } from './use-column-room.ts';

export function ClaimsPane({ search }: { search: DeskSearch }) {
  const navigate = useNavigate({ from: '/' });
  const width = useWindowWidth();
  const room = useColumnRoom();
  const { pages: claims, items } = useClaimPages(search);
  const columns = useMemo(() => claimColumns(Date.now(), room), [room]);
  const isNarrowed = hasFilters(search);
  const claimantName = items.find(({ claimant }) => claimant && claimant.id === search.claimant)?.claimant?.name;

  const place = useRef<HTMLElement>(null);
  useActions({
    'claim.next': { perform: () => void stepThrough(place.current, 1) },
    'claim.previous': { perform: () => void stepThrough(place.current, -1) },
  });

  const open = (id: string) => {
    const claim = items.find((one) => one.id === id);
    if (claim)
      void navigate({ to: '/articles/$articleId', params: { articleId: claim.article.id }, search: { claim: id, pane: 'detail' } });
  };
  const empty = isNarrowed ? (
    <EmptyState title="No claim fits" action={<Button onPress={() => void navigate({ search: {} })}>Clear filters</Button>}>
      Take a filter away to see more.
    </EmptyState>
  ) : (
    <EmptyState title="No claims yet" action={<NewArticleButton />}>
      Put in an article: its claims are found and wait here.
    </EmptyState>
  );

  return (
    <section ref={place} aria-label="Claims" className="flex min-h-0 min-w-0 flex-1 flex-col bg-paper">
      <ScreenHeader title="Claims" level={2} note={claims.data && `${items.length}${claims.hasNextPage ? '+' : ''}`}>
        <NewArticleButton />
      </ScreenHeader>
      <ClaimFilterBar
        filters={search}
        claimantName={claimantName}
        onChange={(changes) => void navigate({ search: (before) => ({ ...before, ...changes }) as DeskSearch, replace: true })}
      />
      {claims.isPending && <Skeleton lines={12} label="Loading claims" className="border-t border-line p-4" />}
      {claims.isError && (
        <ErrorState title="The claims could not be loaded" message={describeProblem(claims.error)} onRetry={() => void claims.refetch()} />
      )}
      {claims.data && items.length === 0 && empty}
      {items.length > 0 &&
        (width === 'phone' ? (
          <>
            <RowList
              label="Claims"
              items={items}
              rowHeight={CLAIM_CARD_HEIGHT}
              renderRow={(claim) => <ClaimCard claim={claim} />}
              textOf={(claim) => claim.statement || claim.quote}
              onOpen={open}
              className="min-h-0 flex-1 border-t border-line"
            />
            {claims.hasNextPage && (
              <Button kind="bare" onPress={() => void claims.fetchNextPage()} isPending={claims.isFetchingNextPage}>
                Show more
              </Button>
            )}
          </>
        ) : (
          <DataTable
            label="Claims"
            columns={columns}
            items={items}
            textOf={(claim) => claim.statement || claim.quote}
            onOpen={open}
            onLoadMore={claims.hasNextPage ? () => void claims.fetchNextPage() : undefined}
            isLoadingMore={claims.isFetchingNextPage}
            className="min-h-0 flex-1"
          />
        ))}
    </section>
  );
}
