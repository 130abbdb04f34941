// How the three panes lie: side by side, the claim over the list in a sheet, or one at a time on a phone.
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import type { WorkbenchPane } from '../../../routes/search-params.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Panes } from '../../../ui/Panes.tsx';
import { useWindowWidth } from '../../../ui/use-window-width.ts';

// each window needs one of them, wide ones neither
const OnePane = lazy(() => import('./OnePane.tsx').then((module) => ({ default: module.OnePane })));
const Sheet = lazy(() => import('../../../ui/Sheet.tsx').then((module) => ({ default: module.Sheet })));

export interface WorkbenchLayoutProps {
  /** The article's, which heads the page where the text itself is not shown. */
  title: string;
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
  const { pane, onPane, onStep, hasOpenClaim, text, claims, detail } = props;
  const width = useWindowWidth();
  if (width === 'phone')
    return (
      <Suspense>
        <OnePane {...props} />
      </Suspense>
    );
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
        <Suspense>
          <Sheet label="Claim" isOpen={pane === 'detail' && hasOpenClaim} onClose={() => onPane('claims')}>
            <SheetBar onStep={onStep} onClose={() => onPane('claims')} />
            <div className="min-h-0 flex-1">{detail}</div>
          </Sheet>
        </Suspense>
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

function SheetBar({ onStep, onClose }: Pick<WorkbenchLayoutProps, 'onStep'> & { onClose: () => void }) {
  return (
    <div className="flex shrink-0 items-center gap-1 border-b border-line bg-pane px-2 py-1">
      <IconButton icon={<ChevronLeft size={16} />} word="Previous claim" shortcut="k" onPress={() => onStep(-1)} />
      <IconButton icon={<ChevronRight size={16} />} word="Next claim" shortcut="j" onPress={() => onStep(1)} />
      <IconButton icon={<X size={16} />} word="Close" shortcut="Escape" className="ms-auto" onPress={onClose} />
    </div>
  );
}
