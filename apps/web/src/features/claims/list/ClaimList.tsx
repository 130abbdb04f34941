// The claims of one article: suggestions to decide on, claims under way, what was not taken on.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Button } from 'react-aria-components/Button';
import { RowList } from '../../../ui/RowList.tsx';
import { CLAIM_ROW_HEIGHT, ClaimRow, titleOf } from './ClaimRow.tsx';
import type { ClaimGroupId } from './claim-order.ts';
import type { GroupRow, ListRow } from './claim-rows.ts';

const GROUP_WORDS: Record<ClaimGroupId, string> = {
  suggested: 'Suggested',
  underWay: 'Under way',
  inText: 'In the text',
  declined: 'Not for us',
};

export interface ClaimListProps {
  rows: readonly ListRow[];
  activeId: string | null;
  /** Brought into view without being opened. */
  nearId: string | null;
  onActivate: (claimId: string) => void;
  onOpen: (claimId: string) => void;
  onHover: (claimId: string | null) => void;
  onFold: (group: ClaimGroupId) => void;
  empty: ReactNode;
}

export function ClaimList({ rows, activeId, nearId, onActivate, onOpen, onHover, onFold, empty }: ClaimListProps) {
  const foldOr = (act: (claimId: string) => void) => (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row?.kind === 'claim') act(id);
  };
  const renderRow = useCallback(
    (row: ListRow) => (row.kind === 'claim' ? <ClaimRow {...row} /> : <GroupHead row={row} onFold={onFold} />),
    [onFold],
  );
  return (
    <RowList
      label="Claims of this article"
      items={rows}
      rowHeight={CLAIM_ROW_HEIGHT}
      textOf={(row) => (row.kind === 'claim' ? titleOf(row.claim) : `${GROUP_WORDS[row.group]}, ${row.count}`)}
      renderRow={renderRow}
      activeId={activeId}
      nearId={nearId}
      onActivate={foldOr(onActivate)}
      onOpen={foldOr(onOpen)}
      onHover={onHover}
      empty={empty}
      className="h-full"
    />
  );
}

function GroupHead({ row, onFold }: { row: GroupRow; onFold: (group: ClaimGroupId) => void }) {
  const Sign = row.isFolded ? ChevronRight : ChevronDown;
  return (
    <Button
      excludeFromTabOrder
      aria-expanded={!row.isFolded}
      onPress={() => onFold(row.group)}
      className="flex h-full w-full items-end gap-1.5 px-3 pb-1.5 text-xs font-semibold text-muted outline-offset-[-2px] data-hovered:text-ink"
    >
      <Sign size={14} aria-hidden="true" className="mb-px" />
      {GROUP_WORDS[row.group]}
      <span className="font-normal text-faint">{row.count}</span>
    </Button>
  );
}
