// Searches the library and our own verdicts in force by words, narrowed by filters.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import type { LibrarySearch } from '../../routes/search-params.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTypedWords } from '../../ui/use-typed-words.ts';
import { PrecedentLine } from '../precedents/PrecedentLine.tsx';

const route = getRouteApi('/members/library');
const PAGE = 20;
const WHOSE = [
  { value: 'ours', label: 'Our own' },
  { value: 'others', label: 'By others' },
] as const;

export function SearchTab() {
  const trpc = useTRPC();
  const { scale } = useDesk();
  const { tab: _tab, text = '', ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const [shown, setShown] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  useActions({ 'list.search': { perform: () => field.current?.focus() } });
  const change = (changes: { [Name in keyof LibrarySearch]: LibrarySearch[Name] | undefined }) => {
    setShown(PAGE);
    void navigate({ search: (before) => ({ ...before, ...changes }) as LibrarySearch, replace: true });
  };
  const [typed, type] = useTypedWords(text, (words) => change({ text: words || undefined }), 200);
  const library = useQuery(trpc.library.get.queryOptions());
  const asked = { text, ...filters, limit: Math.min(100, shown) };
  const search = useQuery({
    ...trpc.precedents.search.queryOptions(asked),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const found = text === '' ? [] : (search.data?.found ?? []);
  return (
    <div className="mx-auto max-w-4xl px-4 py-3">
      <TextField
        label="Search earlier checks"
        isLabelHidden
        type="search"
        placeholder="What was said"
        value={typed}
        onChange={type}
        inputRef={field}
      />
      <Group aria-label="Filters" className="flex flex-wrap items-center gap-x-1.5 gap-y-1 py-2">
        <FilterSelect label="Whose" any="Anybody’s" value={filters.whose} onChange={(whose) => change({ whose })} choices={WHOSE} />
        <FilterSelect
          label="Publisher"
          any="Any publisher"
          value={filters.publisher}
          onChange={(publisher) => change({ publisher })}
          choices={(library.data?.publishers ?? []).map(({ publisher, count }) => ({ value: publisher, label: `${publisher} (${count})` }))}
          className="max-w-56"
        />
        <FilterSelect
          label="Language"
          any="Any language"
          value={filters.language}
          onChange={(language) => change({ language })}
          choices={(library.data?.languages ?? []).map((language) => ({ value: language, label: language }))}
        />
        <FilterSelect
          label="Rating"
          any="Any rating"
          value={filters.point}
          onChange={(point) => change({ point })}
          choices={scale.map(({ key, label }) => ({ value: key, label }))}
        />
        <DayField label="From" value={filters.from} onChange={(from) => change({ from })} />
        <DayField label="To" value={filters.to} onChange={(to) => change({ to })} />
      </Group>
      {library.data && library.data.searchable < library.data.factChecks && (
        <p role="status" className="text-xs text-muted">
          {library.data.searchable} of {library.data.factChecks} are ready to be found; the rest is being read.
        </p>
      )}
      {text !== '' && search.isPending && <Skeleton lines={8} label="Searching" className="py-4" />}
      {search.isError && (
        <ErrorState title="The search failed" message={describeProblem(search.error)} onRetry={() => void search.refetch()} />
      )}
      {text === '' && (
        <EmptyState title="Search what was checked before">
          {library.data
            ? `${library.data.factChecks} fact-checks by others, and our own verdicts.`
            : 'Fact-checks by others, and our own verdicts.'}
        </EmptyState>
      )}
      {text !== '' && search.data && found.length === 0 && (
        <EmptyState title="Nothing was found">Try fewer or other words, or take a filter away.</EmptyState>
      )}
      {found.length > 0 && (
        <ol aria-label="Found" className="divide-y divide-line">
          {found.map((one) => (
            <li key={JSON.stringify(one.precedent)}>
              <PrecedentLine precedent={one} />
            </li>
          ))}
        </ol>
      )}
      {search.data?.hasMore && text !== '' && shown < 100 && (
        <Button onPress={() => setShown(shown + PAGE)} isPending={search.isFetching}>
          Show more
        </Button>
      )}
    </div>
  );
}
