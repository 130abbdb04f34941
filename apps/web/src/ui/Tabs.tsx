// Several views of one thing, one shown at a time.
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { classes } from './classes.ts';

export interface TabEntry<Id extends string> {
  id: Id;
  label: string;
  /** A count or a mark beside the word. */
  note?: ReactNode;
  children: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabEntry<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  className?: string;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, className }: TabsProps<Id>) {
  return (
    <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose(key as Id)} className={classes('flex min-h-0 flex-col', className)}>
      <TabList aria-label={label} className="flex shrink-0 flex-wrap gap-x-2.5 border-b border-line px-4">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="-mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent text-sm whitespace-nowrap text-muted outline-offset-[-2px] data-focus-visible:outline-2 data-hovered:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink pointer-coarse:h-11"
          >
            {tab.label}
            {tab.note != null && <span className="text-xs font-normal text-faint">{tab.note}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="scroll-pane min-h-0 flex-1 outline-offset-[-2px]">
          {tab.children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
