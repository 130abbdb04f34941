// The head of the claims list: how many, search in claims and text, what to leave out, in which order.
import { ArrowDownUp, ListFilter, Search } from 'lucide-react';
import { lazy, type Ref, Suspense } from 'react';
import type { ClaimFilterSearch, ClaimSort } from '../../../routes/search-params.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { ScreenHeader } from '../../../ui/ScreenHeader.tsx';

const SearchWords = lazy(() => import('./SearchWords.tsx').then((module) => ({ default: module.SearchWords })));

export interface ClaimListHeaderProps {
  count: number;
  /** Of how many, when some are left out. */
  total: number;
  filters: ClaimFilterSearch;
  sort: ClaimSort;
  onSort: (sort: ClaimSort) => void;
  isSearching: boolean;
  onSearch: (isSearching: boolean) => void;
  onText: (text: string) => void;
  /** Places in the text where the searched words stand. */
  hits: number;
  onNextHit: () => void;
  searchRef: Ref<HTMLInputElement>;
  isFiltering: boolean;
  onFilter: () => void;
}

export function ClaimListHeader(props: ClaimListHeaderProps) {
  const { count, total, filters, sort, onSort, isSearching, onSearch, onText, hits, onNextHit, searchRef, isFiltering, onFilter } = props;
  const text = filters.text ?? '';
  const chosen = [filters.stage, filters.claimant, filters.assignee, filters.point, filters.due].filter(Boolean).length;
  return (
    <>
      <ScreenHeader title="Claims" level={2} note={count === total ? total : `${count} of ${total}`} className="px-3! pe-2!">
        <span className="flex items-center">
          <IconButton icon={<Search size={15} />} word="Search claims and text" shortcut="/" onPress={() => onSearch(true)} />
          <IconButton
            icon={<ListFilter size={15} className={chosen ? 'text-accent' : ''} />}
            word={chosen ? `Filter: ${chosen} chosen` : 'Filter'}
            shortcut="f"
            aria-expanded={isFiltering}
            onPress={onFilter}
          />
          <Menu
            label="Order"
            trigger={<IconButton icon={<ArrowDownUp size={15} />} word="Order" />}
            sections={[
              {
                entries: [
                  { id: 'worth', label: 'Best suggestions first', isChosen: sort === 'worth', perform: () => onSort('worth') },
                  { id: 'text', label: 'As in the text', isChosen: sort === 'text', perform: () => onSort('text') },
                ],
              },
            ]}
          />
        </span>
      </ScreenHeader>
      <Suspense>
        {(isSearching || text) && (
          <SearchWords
            text={text}
            onText={onText}
            hits={hits}
            onNextHit={onNextHit}
            onEnd={() => {
              onText('');
              onSearch(false);
            }}
            inputRef={searchRef}
          />
        )}
      </Suspense>
    </>
  );
}
