// The record of an article, a claim or a member, newest first, day by day; narrowed by who asks.
import type { HistoryAbout } from '@touchstone/domain';
import type { HistoryEntry } from '@touchstone/server';
import { useEffect } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { describeDay } from '../../messages/times.ts';
import type { HistorySearch } from '../../routes/search-params.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HistoryFilterBar } from './HistoryFilterBar.tsx';
import { HistoryLine } from './HistoryLine.tsx';
import { historyQuery, isNarrowed } from './history-query.ts';
import { useHistory } from './use-history.ts';

export interface HistoryProps {
  about: HistoryAbout;
  filters: HistorySearch;
  onFilters: (filters: HistorySearch) => void;
  /** Called when a line comes to stand first that did not before. */
  onLatest?: () => void;
}

/** "2025-03-14", where the reader is. */
const dayOf = (at: string) => {
  const moment = new Date(at);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

function byDay(entries: readonly HistoryEntry[]): { day: string; entries: HistoryEntry[] }[] {
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const [day, last] = [dayOf(entry.at), days.at(-1)];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

export function History({ about, filters, onFilters, onLatest }: HistoryProps) {
  const { pages, entries } = useHistory(historyQuery(about, filters));
  const latestId = entries[0]?.id;
  useEffect(() => {
    if (latestId) onLatest?.();
  }, [latestId, onLatest]);
  const narrow = (changes: { [Name in keyof HistorySearch]: HistorySearch[Name] | undefined }) => {
    const all = Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined);
    onFilters(Object.fromEntries(all) as HistorySearch);
  };
  return (
    <section aria-label="History" className="pt-2 pb-8">
      <HistoryFilterBar about={about} filters={filters} onChange={narrow} />
      {pages.isPending && <Skeleton lines={5} label="Loading the history" className="p-4" />}
      {pages.isError && (
        <ErrorState title="The history could not be loaded" message={describeProblem(pages.error)} onRetry={() => void pages.refetch()} />
      )}
      {pages.data && entries.length === 0 && <NothingHere isNarrowed={isNarrowed(filters)} onClear={() => onFilters({})} />}
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <div key={day} className="px-4 pt-3">
          <h2 className="border-b border-line-strong pb-1 text-xs font-medium text-muted">{describeDay(day)}</h2>
          <ol>
            {ofDay.map((entry) => (
              <HistoryLine key={entry.id} entry={entry} namesClaim={!('claimId' in about)} />
            ))}
          </ol>
        </div>
      ))}
      {pages.hasNextPage && (
        <div className="px-4 pt-3">
          <Button onPress={() => void pages.fetchNextPage()} isPending={pages.isFetchingNextPage}>
            Show earlier
          </Button>
        </div>
      )}
    </section>
  );
}

function NothingHere({ isNarrowed: isFiltered, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  if (!isFiltered) return <EmptyState title="Nothing on record yet">Every step somebody takes is written down here.</EmptyState>;
  return (
    <EmptyState title="Nothing fits" action={<Button onPress={onClear}>Clear filters</Button>}>
      Take a filter away to see more.
    </EmptyState>
  );
}
