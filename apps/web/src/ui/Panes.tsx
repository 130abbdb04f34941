// Panes side by side whose borders can be dragged or moved with arrows; sizes are kept on this machine.
import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

export interface PaneEntry {
  id: string;
  /** Names the border after this pane for screen readers. */
  label: string;
  /** Shares in percent, or lengths such as `320px`. */
  size: string;
  minSize: string;
  children: ReactNode;
}

/** `storageId` tells apart the layouts that are remembered. */
export function Panes({ storageId, panes }: { storageId: string; panes: readonly PaneEntry[] }) {
  const remembered = useDefaultLayout({ id: `touchstone.${storageId}`, panelIds: panes.map(({ id }) => id), storage: localStorage });
  return (
    <Group {...remembered} orientation="horizontal" className="h-full min-h-0">
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && (
            <Separator
              aria-label={`Width of ${panes[index - 1]?.label}`}
              className="relative w-px bg-line outline-none before:absolute before:inset-y-0 before:-inset-x-1 data-[separator=active]:bg-accent data-[separator=hover]:bg-line-strong focus-visible:bg-focus focus-visible:outline-2"
            />
          )}
          <Panel id={pane.id} defaultSize={pane.size} minSize={pane.minSize} className="h-full min-h-0">
            {pane.children}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
