// The list of a menu, fetched when a menu is first opened.
import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import type { MenuProps } from './Menu.tsx';

export interface MenuPopupProps extends Omit<MenuProps, 'trigger'> {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

export function MenuPopup({ label, sections, anchor, onClose }: MenuPopupProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={anchor}
      aria-label={label}
      placement="bottom start"
      offset={4}
      className="floating min-w-48 p-1"
    >
      <Menu aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
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
      </Menu>
    </Popover>
  );
}
