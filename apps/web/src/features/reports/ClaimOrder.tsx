// Which approved claims stand in the report, and in which order: dragged, or moved by key.
import type { ClaimSummary } from '@touchstone/server';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PointLabel } from '../claims/signs/PointLabel.tsx';
import { inTextOrder, moved, movedBeside } from './claim-order.ts';

export interface ClaimOrderProps {
  /** In the order of the text. */
  claims: readonly ClaimSummary[];
  picked: readonly string[];
  isReadOnly: boolean;
  onChange: (picked: string[]) => void;
}

export function ClaimOrder({ claims, picked, isReadOnly, onChange }: ClaimOrderProps) {
  const shown = picked.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const rest = claims.filter(({ id }) => !picked.includes(id));
  const sorted = inTextOrder(picked, claims);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': claims.find(({ id }) => id === key)?.statement ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') onChange(movedBeside(picked, [...keys].map(String), String(target.key), target.dropPosition));
    },
  });

  return (
    <section aria-labelledby="claims-in-report" className="flex flex-col gap-1">
      <div className="flex min-h-7 items-center gap-2">
        <h3 id="claims-in-report" className="text-xs font-medium text-muted">
          Claims in the report
        </h3>
        <span className="text-xs text-faint">{picked.length}</span>
        {!isReadOnly && sorted.join() !== picked.join() && (
          <Button size="small" kind="bare" className="ms-auto" onPress={() => onChange(sorted)}>
            Order as in the text
          </Button>
        )}
      </div>
      <GridList
        aria-label="Claims in the report, in order"
        items={shown}
        dependencies={[picked, isReadOnly]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="px-3 py-3 text-sm text-muted">None yet. Tick approved claims below to put them in.</p>}
        className="rounded border border-line-strong bg-paper outline-none"
      >
        {(claim) => (
          <GridListItem
            id={claim.id}
            textValue={claim.statement}
            className="flex min-h-10 items-center gap-2 border-b border-line px-1.5 py-1 outline-offset-[-2px] last:border-b-0 data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-focus"
          >
            {!isReadOnly && (
              <AriaButton
                slot="drag"
                aria-label={`Drag ${claim.statement}`}
                className="flex h-7 w-5 cursor-grab items-center justify-center rounded-sm text-faint data-hovered:text-ink max-pane:hidden"
              >
                <GripVertical size={14} aria-hidden="true" />
              </AriaButton>
            )}
            <Checkbox
              aria-label={`In the report: ${claim.statement}`}
              isSelected
              isDisabled={isReadOnly}
              onChange={() => onChange(picked.filter((id) => id !== claim.id))}
            />
            <ClaimLine claim={claim} />
            {!isReadOnly && (
              <>
                <IconButton
                  icon={<ArrowUp size={14} />}
                  word="Move up"
                  isDisabled={claim.id === picked[0]}
                  onPress={() => onChange(moved(picked, claim.id, -1))}
                />
                <IconButton
                  icon={<ArrowDown size={14} />}
                  word="Move down"
                  isDisabled={claim.id === picked.at(-1)}
                  onPress={() => onChange(moved(picked, claim.id, 1))}
                  className="-ms-2"
                />
              </>
            )}
          </GridListItem>
        )}
      </GridList>
      {rest.length > 0 && !isReadOnly && (
        <fieldset className="pt-3">
          <legend className="pb-1 text-xs font-medium text-muted">Approved, not in the report</legend>
          {rest.map((claim) => (
            <Checkbox
              key={claim.id}
              isSelected={false}
              onChange={() => onChange([...picked, claim.id])}
              className="flex! min-h-9 w-full rounded-sm px-1.5 data-hovered:bg-hover"
            >
              <ClaimLine claim={claim} />
            </Checkbox>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function ClaimLine({ claim }: { claim: ClaimSummary }) {
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="line-clamp-2 text-sm">{claim.statement || `“${claim.quote}”`}</span>
      <span className="flex items-center gap-3 text-xs text-muted">
        {claim.stage === 'approved' ? (
          <PointLabel point={claim.point} size={12} />
        ) : (
          <span className="text-caution">No approved verdict</span>
        )}
        <span className="truncate">{claim.claimant?.name}</span>
      </span>
    </span>
  );
}
