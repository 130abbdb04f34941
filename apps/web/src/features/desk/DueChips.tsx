// Narrows one's work to what is overdue or due this week, with how much that is; not there while no day is near.
import { DUE_SPANS, type DueSpan, isWithin } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { DUE_SPAN_WORDS } from '../../messages/claim-words.ts';

export const isDueWithin =
  (span: DueSpan) =>
  ({ due }: ClaimSummary): boolean =>
    due !== null && isWithin(span, due.state);

export interface DueChipsProps {
  claims: readonly ClaimSummary[];
  chosen: DueSpan | null;
  onChoose: (span: DueSpan | null) => void;
}

export function DueChips({ claims, chosen, onChoose }: DueChipsProps) {
  // a claim can wait in two piles at once
  const countOf = (span: DueSpan) => new Set(claims.filter(isDueWithin(span)).map(({ id }) => id)).size;
  const counted = DUE_SPANS.map((span) => ({ span, count: countOf(span) })).filter(({ span, count }) => count > 0 || span === chosen);
  if (!counted.length) return null;
  return (
    <ToggleButtonGroup
      aria-label="Due"
      selectionMode="single"
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => onChoose(DUE_SPANS.find((span) => keys.has(span)) ?? null)}
      className="flex gap-0.5 px-0.5 pb-2"
    >
      {counted.map(({ span, count }) => (
        <ToggleButton
          key={span}
          id={span}
          className="flex h-7 items-center gap-1.5 rounded border border-transparent px-2 text-xs whitespace-nowrap text-muted data-hovered:bg-hover data-hovered:text-ink data-selected:border-line-strong data-selected:bg-chosen data-selected:font-medium data-selected:text-ink pointer-coarse:h-11"
        >
          {DUE_SPAN_WORDS[span]} <span className={span === 'overdue' ? 'text-caution' : 'text-faint'}>{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
