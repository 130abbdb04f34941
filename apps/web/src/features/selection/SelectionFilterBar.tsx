// Narrows the selection log by what became of claims, why, by whom, article and days.
import { useQuery } from '@tanstack/react-query';
import { DECLINE_REASONS, SELECTION_OUTCOMES } from '@touchstone/domain';
import { useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import { useActions } from '../../actions/use-actions.ts';
import { DECLINE_REASON_WORDS, SELECTION_OUTCOME_WORDS } from '../../messages/claim-words.ts';
import type { SelectionSearch } from '../../routes/search-params.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DownloadLinks } from '../../ui/DownloadLinks.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { selectionQuery } from './selection-query.ts';

const FORMATS = [{ id: 'csv', label: 'Table (CSV)' }] as const;

export interface SelectionFilterBarProps {
  filters: SelectionSearch;
  /** What changes; undefined takes a filter away. */
  onChange: (changes: { [Name in keyof SelectionSearch]: SelectionSearch[Name] | undefined }) => void;
  onClear: () => void;
}

export function SelectionFilterBar({ filters, onChange, onClear }: SelectionFilterBarProps) {
  const trpc = useTRPC();
  const { members } = useDesk();
  const articles = useQuery(trpc.articles.list.queryOptions());
  const bar = useRef<HTMLDivElement>(null);
  useActions({ 'list.filter': { perform: () => bar.current?.querySelector('button')?.focus() } });
  return (
    <Group ref={bar} aria-label="Filters" className="flex flex-wrap items-center gap-x-1.5 gap-y-1 px-4 pb-2">
      <FilterSelect
        label="What became of it"
        any="All claims"
        value={filters.outcome}
        onChange={(value) => onChange({ outcome: value })}
        choices={SELECTION_OUTCOMES.map((outcome) => ({ value: outcome, label: SELECTION_OUTCOME_WORDS[outcome] }))}
      />
      <FilterSelect
        label="Why not"
        any="Any reason"
        value={filters.reason}
        onChange={(value) => onChange({ reason: value })}
        choices={DECLINE_REASONS.map((reason) => ({ value: reason, label: DECLINE_REASON_WORDS[reason] }))}
      />
      <FilterSelect
        label="Decided by"
        any="Anybody"
        value={filters.who}
        onChange={(value) => onChange({ who: value })}
        choices={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        label="Article"
        any="Any article"
        value={filters.article}
        onChange={(value) => onChange({ article: value })}
        choices={(articles.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        className="max-w-56"
      />
      <DayField label="From" value={filters.from} onChange={(from) => onChange({ from })} />
      <DayField label="To" value={filters.to} onChange={(to) => onChange({ to })} />
      {Object.keys(filters).length > 0 && (
        <Button kind="bare" size="small" onPress={onClear}>
          Clear filters
        </Button>
      )}
      <DownloadLinks address="/api/selection" asked={selectionQuery(filters)} formats={FORMATS} />
    </Group>
  );
}
