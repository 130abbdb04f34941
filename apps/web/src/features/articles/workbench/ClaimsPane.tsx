// The middle pane: how many claims, what to leave out, and the list.
import type { ClaimSummary } from '@touchstone/server';
import { lazy, memo, type RefObject, Suspense } from 'react';
import type { WorkbenchSearch } from '../../../routes/search-params.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useWindowWidth } from '../../../ui/use-window-width.ts';
import { ClaimList, type ClaimListProps } from '../../claims/list/ClaimList.tsx';
import { ClaimListHeader } from '../../claims/list/ClaimListHeader.tsx';
import { AskAssistant } from '../../suggestions/AskAssistant.tsx';
import type { PlaceChanges } from './use-workbench-place.ts';

const ClaimFilters = lazy(() => import('../../claims/list/ClaimFilters.tsx').then((module) => ({ default: module.ClaimFilters })));

export interface ClaimsPaneProps extends Omit<ClaimListProps, 'empty'> {
  articleId: string;
  claims: readonly ClaimSummary[];
  shownCount: number;
  search: WorkbenchSearch;
  go: (changes: PlaceChanges) => void;
  tool: ListTool;
  onTool: (tool: ListTool) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  hits: number;
  onNextHit: () => void;
}

/** What stands open above the list. */
export type ListTool = 'search' | 'filters' | null;

const ALL = { text: undefined, stage: undefined, claimant: undefined, assignee: undefined, point: undefined } as const;

export const ClaimsPane = memo(function ClaimsPane(props: ClaimsPaneProps) {
  const { articleId, claims, shownCount, search, go, tool, onTool, searchRef, hits, onNextHit, ...list } = props;
  // beside the list there is room for it only in a wide window, and only where no claim lies open
  const asksHere = useWindowWidth() !== 'desk' && search.pane !== 'detail';
  const empty =
    claims.length === 0 ? (
      <EmptyState title="No claims yet">
        Select words in the text and press ↵ to check them. With the keyboard: m puts a cursor on a word, Shift and the arrows take in more.
      </EmptyState>
    ) : (
      <EmptyState title="No claim fits" action={<Button onPress={() => go(ALL)}>Show all claims</Button>}>
        {claims.length} are hidden by the filter or the search.
      </EmptyState>
    );
  return (
    <section aria-label="Claims" data-pane="claims" className="flex h-full min-h-0 flex-col bg-pane">
      <ClaimListHeader
        count={shownCount}
        total={claims.length}
        filters={search}
        sort={search.sort ?? 'worth'}
        onSort={(sort) => go({ sort: sort === 'worth' ? undefined : sort })}
        isSearching={tool === 'search'}
        onSearch={(isOpen) => onTool(isOpen ? 'search' : null)}
        onText={(text) => go({ text: text || undefined })}
        hits={hits}
        onNextHit={onNextHit}
        searchRef={searchRef}
        isFiltering={tool === 'filters'}
        onFilter={() => onTool(tool === 'filters' ? null : 'filters')}
      />
      <Suspense>
        {tool === 'filters' && <ClaimFilters claims={claims} filters={search} onChange={go} onClose={() => onTool(null)} />}
      </Suspense>
      <div className="min-h-0 flex-1 border-t border-line">
        <ClaimList {...list} empty={empty} />
      </div>
      {asksHere && (
        <div className="shrink-0 border-t border-line px-4 py-2 empty:hidden">
          <AskAssistant articleId={articleId} />
        </div>
      )}
    </section>
  );
});
