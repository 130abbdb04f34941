// Narrows the desk's claims by words, stage, claimant, rating, person, due day and article, and orders them; all of it stands in the address.
import { useQuery } from '@tanstack/react-query';
import { DUE_FILTERS } from '@touchstone/domain';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { useActions } from '../../actions/use-actions.ts';
import { DUE_FILTER_WORDS } from '../../messages/claim-words.ts';
import type { DeskSearch } from '../../routes/search-params.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ScaleMark } from '../../ui/ScaleMark.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ClaimantFilter } from './ClaimantFilter.tsx';
import { hasFilters } from './claim-query.ts';
import { StageChips } from './StageChips.tsx';

/** Typing rests this long before the list is asked for, in milliseconds. */
const TYPING_REST_MS = 250;

const LATEST = 'latest';
const NO_FILTERS = {
  text: undefined,
  stage: undefined,
  claimant: undefined,
  point: undefined,
  assignee: undefined,
  article: undefined,
  due: undefined,
};

/** The part of the desk's address that says which claims are listed, and in which order. */
type ListSearch = Omit<DeskSearch, 'view'>;

export interface ClaimFilterBarProps {
  filters: ListSearch;
  claimantName: string | undefined;
  /** What changes; undefined takes a filter away. */
  onChange: (changes: { [Name in keyof ListSearch]: ListSearch[Name] | undefined }) => void;
}

export function ClaimFilterBar({ filters, claimantName, onChange }: ClaimFilterBarProps) {
  const trpc = useTRPC();
  const { scale, members } = useDesk();
  const articles = useQuery(trpc.articles.list.queryOptions());
  const stages = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useActions({
    'list.filter': { perform: () => stages.current?.querySelector('button')?.focus() },
    'list.search': {
      perform: () => {
        search.current?.focus();
        search.current?.select();
      },
    },
  });
  return (
    <Group aria-label="Filters" className="flex flex-wrap items-center gap-x-1.5 gap-y-1 px-4 pb-2">
      <SearchWords text={filters.text} onChange={(text) => onChange({ text })} inputRef={search} />
      <div className="relative -mx-4 flex items-center gap-1 overflow-x-auto px-4 max-pane:w-[calc(100%+2rem)]">
        <StageChips
          groupRef={stages}
          chosen={filters.stage ?? []}
          onChange={(stage) => onChange({ stage: stage.length ? stage : undefined })}
        />
      </div>
      <div className="relative -mx-4 flex items-center gap-1 overflow-x-auto px-4 max-pane:w-[calc(100%+2rem)]">
        <ClaimantFilter claimantId={filters.claimant} knownName={claimantName} onChange={(claimant) => onChange({ claimant })} />
        <FilterSelect
          label="Rating"
          className="shrink-0"
          any="Any rating"
          value={filters.point}
          onChange={(value) => onChange({ point: value })}
          choices={scale.map(({ key, label, mark, colour }) => ({
            value: key,
            label,
            mark: <ScaleMark mark={mark} colour={colour} size={14} />,
          }))}
        />
        <FilterSelect
          label="Assigned to"
          className="shrink-0"
          any="Anyone’s"
          value={filters.assignee}
          onChange={(value) => onChange({ assignee: value })}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterSelect
          label="Due"
          className="shrink-0"
          any="Due any day"
          value={filters.due}
          onChange={(value) => onChange({ due: value })}
          choices={DUE_FILTERS.map((due) => ({ value: due, label: DUE_FILTER_WORDS[due] }))}
        />
        <FilterSelect
          label="Article"
          any="Any article"
          value={filters.article}
          onChange={(value) => onChange({ article: value })}
          choices={(articles.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          className="max-w-56 shrink-0"
        />
      </div>
      <Select
        label="Order"
        isLabelHidden
        kind="bare"
        className="shrink-0"
        value={filters.order ?? LATEST}
        onChange={(value) => onChange({ order: value === 'due' ? value : undefined })}
        choices={[
          { value: LATEST, label: 'Latest change first' },
          { value: 'due', label: 'Due first' },
        ]}
      />
      {hasFilters(filters) && (
        <Button kind="bare" size="small" onPress={() => onChange(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </Group>
  );
}

interface SearchWordsProps {
  text: string | undefined;
  onChange: (text: string | undefined) => void;
  inputRef: React.RefObject<HTMLInputElement | null>;
}

function SearchWords({ text, onChange, inputRef }: SearchWordsProps) {
  const [typed, setTyped] = useState(text ?? '');
  const settled = useRef(text ?? '');
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    if ((text ?? '') === settled.current) return;
    settled.current = text ?? '';
    setTyped(text ?? '');
  }, [text]);
  useEffect(() => {
    if (typed === settled.current) return;
    const timer = setTimeout(() => {
      settled.current = typed;
      tell.current(typed || undefined);
    }, TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label="Find claims by their words"
      isLabelHidden
      placeholder="Find in claims"
      value={typed}
      onChange={setTyped}
      inputRef={inputRef}
      maxLength={200}
      lead={<Search size={14} aria-hidden="true" />}
      trail={<Kbd stroke="/" />}
      className="w-56 max-pane:w-full"
    />
  );
}
