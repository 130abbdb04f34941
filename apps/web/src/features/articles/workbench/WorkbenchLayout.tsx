// How the three panes lie: side by side, the claim over the list in a sheet, or one at a time on a phone.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { WORKBENCH_PANES, type WorkbenchPane } from '../../../routes/search-params.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Panes } from '../../../ui/Panes.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useWindowWidth } from '../../../ui/use-window-width.ts';

export interface WorkbenchLayoutProps {
  pane: WorkbenchPane | undefined;
  onPane: (pane: WorkbenchPane) => void;
  onStep: (by: 1 | -1) => void;
  hasOpenClaim: boolean;
  claimCount: number;
  text: ReactNode;
  claims: ReactNode;
  detail: ReactNode;
}

const TEXT = { id: 'text', label: 'text', minWidth: 320 } as const;
const CLAIMS = { id: 'claims', label: 'claims', minWidth: 240 } as const;

export function WorkbenchLayout(props: WorkbenchLayoutProps) {
  const { pane, onPane, hasOpenClaim, text, claims, detail } = props;
  const width = useWindowWidth();
  if (width === 'phone') return <OnePane {...props} />;
  if (width === 'pane')
    return (
      <>
        <Panes
          storageId="workbench-two"
          panes={[
            { ...TEXT, share: 60, children: text },
            { ...CLAIMS, share: 40, children: claims },
          ]}
        />
        <Sheet label="Claim" isOpen={pane === 'detail' && hasOpenClaim} onClose={() => onPane('claims')}>
          {detail}
        </Sheet>
      </>
    );
  return (
    <Panes
      storageId="workbench-three"
      panes={[
        { ...TEXT, share: 44, children: text },
        { ...CLAIMS, share: 24, children: claims },
        { id: 'detail', label: 'claim', minWidth: 340, share: 32, children: detail },
      ]}
    />
  );
}

const PANE_WORDS: Record<WorkbenchPane, string> = { text: 'Text', claims: 'Claims', detail: 'Detail' };

function OnePane({ pane, onPane, onStep, hasOpenClaim, claimCount, ...parts }: WorkbenchLayoutProps) {
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
      <div className="min-h-0 flex-1">{parts[shown]}</div>
    </div>
  );
}
