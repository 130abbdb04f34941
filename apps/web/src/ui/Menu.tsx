// A list of actions that opens at a button.
import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  shortcut?: string;
  isDangerous?: boolean;
  isDisabled?: boolean;
  /** Marks the chosen one where the entries are alternatives. */
  isChosen?: boolean;
  perform: () => void;
}

export interface MenuProps {
  /** A button; it opens the menu. */
  trigger: ReactElement;
  label: string;
  sections: readonly { title?: string; entries: readonly MenuEntry[] }[];
}

export function Menu({ trigger, label, sections }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} className="floating min-w-48 p-1">
        <AriaMenu aria-label={label} className="outline-none">
          {sections.map((section, index) => (
            <MenuSection
              key={section.title ?? index}
              aria-label={section.title ?? label}
              className={classes(index > 0 && 'mt-1 border-t border-line pt-1')}
            >
              {section.title && <Header className="px-2 py-1 text-2xs font-medium text-faint">{section.title}</Header>}
              {section.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                  onAction={entry.perform}
                  className={classes('option-row text-sm', entry.isDangerous && 'text-danger', entry.isChosen && 'font-semibold')}
                >
                  {entry.icon && <span className="text-faint">{entry.icon}</span>}
                  <span className="flex-1">{entry.label}</span>
                  {entry.isChosen && <span aria-hidden="true">✓</span>}
                  {entry.shortcut && <Kbd stroke={entry.shortcut} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
