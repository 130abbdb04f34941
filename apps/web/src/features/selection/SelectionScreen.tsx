// The selection log: every claim that was considered, and what became of it.
import { getRouteApi } from '@tanstack/react-router';
import { describeProblem } from '../../messages/problems.ts';
import type { SelectionSearch } from '../../routes/search-params.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SelectionFilterBar } from './SelectionFilterBar.tsx';
import { SelectionLine } from './SelectionLine.tsx';
import { selectionQuery } from './selection-query.ts';
import { useSelection } from './use-selection.ts';

const route = getRouteApi('/members/selection');

export function SelectionScreen() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { pages, entries, counts } = useSelection(selectionQuery(filters));
  const now = Date.now();
  const clear = () => void navigate({ search: {}, replace: true });
  const considered = counts && counts.chosen + counts.declined + counts.waiting;
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader
        title="Selection log"
        note={
          counts &&
          `Of ${considered} considered: ${counts.chosen} chosen, ${counts.declined} not for us, ${counts.waiting} waiting for a decision`
        }
      />
      <SelectionFilterBar
        filters={filters}
        onChange={(changes) => void navigate({ search: (before) => ({ ...before, ...changes }) as SelectionSearch, replace: true })}
        onClear={clear}
      />
      <div className="scroll-pane min-h-0 flex-1 border-t border-line">
        <div className="mx-auto max-w-4xl px-4 pb-8">
          {pages.isPending && <Skeleton lines={8} label="Loading the log" className="py-4" />}
          {pages.isError && (
            <ErrorState title="The log could not be loaded" message={describeProblem(pages.error)} onRetry={() => void pages.refetch()} />
          )}
          {pages.data && entries.length === 0 && <NothingHere isNarrowed={Object.keys(filters).length > 0} onClear={clear} />}
          {entries.length > 0 && (
            <ol>
              {entries.map((entry) => (
                <SelectionLine key={entry.id} entry={entry} now={now} />
              ))}
            </ol>
          )}
          {pages.hasNextPage && (
            <Button onPress={() => void pages.fetchNextPage()} isPending={pages.isFetchingNextPage}>
              Show more
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function NothingHere({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  if (!isNarrowed)
    return (
      <EmptyState title="No claim was considered yet">Put in an article: its claims stand here, and what you decide on them.</EmptyState>
    );
  return (
    <EmptyState title="No claim fits" action={<Button onPress={onClear}>Clear filters</Button>}>
      Take a filter away to see more.
    </EmptyState>
  );
}
