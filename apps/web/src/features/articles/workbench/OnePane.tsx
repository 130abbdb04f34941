// The workbench on a phone: one pane at a time, and the way to the next claim.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { WORKBENCH_PANES, type WorkbenchPane } from '../../../routes/search-params.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { WorkbenchLayoutProps } from './WorkbenchLayout.tsx';

const PANE_WORDS: Record<WorkbenchPane, string> = { text: 'Text', claims: 'Claims', detail: 'Detail' };

export function OnePane({ title, pane, onPane, onStep, hasOpenClaim, claimCount, ...parts }: WorkbenchLayoutProps) {
  const shown = pane === 'detail' && !hasOpenClaim ? 'claims' : (pane ?? 'text');
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 items-center gap-1 border-b border-line bg-pane px-2">
        <ToggleButtonGroup
          aria-label="Pane"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={(keys) => {
            const [next] = keys;
            if (next) onPane(next as WorkbenchPane);
          }}
          className="flex flex-1"
        >
          {WORKBENCH_PANES.map((one) => (
            <ToggleButton
              key={one}
              id={one}
              isDisabled={one === 'detail' && !hasOpenClaim}
              className="-mb-px h-11 flex-1 border-b-2 border-transparent text-sm text-muted outline-offset-[-2px] data-disabled:text-faint data-selected:border-accent data-selected:font-medium data-selected:text-ink"
            >
              {PANE_WORDS[one]}
              {one === 'claims' && <span className="ps-1.5 text-xs font-normal text-faint">{claimCount}</span>}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <IconButton icon={<ChevronLeft size={18} />} word="Previous claim" onPress={() => onStep(-1)} />
        <IconButton icon={<ChevronRight size={18} />} word="Next claim" onPress={() => onStep(1)} />
      </div>
      {shown !== 'text' && <h1 className="sr-only">{title}</h1>}
      <div className="min-h-0 flex-1">{parts[shown]}</div>
    </div>
  );
}
