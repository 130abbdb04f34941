// A list of actions that opens at a button.
import { cloneElement, lazy, type ReactElement, type ReactNode, type Ref, Suspense, useRef, useState } from 'react';

const MenuPopup = lazy(() => import('./MenuPopup.tsx').then((module) => ({ default: module.MenuPopup })));

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

interface TriggerProps {
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
  onKeyDown?: (event: { key: string }) => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}

export interface MenuProps {
  /** A button; it opens the menu. */
  trigger: ReactElement<TriggerProps>;
  label: string;
  sections: readonly { title?: string; entries: readonly MenuEntry[] }[];
}

export function Menu({ trigger, label, sections }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {cloneElement(trigger, {
        ref: anchor,
        onPress: () => setIsOpen((before) => !before),
        onKeyDown: ({ key }) => {
          if (key === 'ArrowDown' || key === 'ArrowUp') setIsOpen(true);
        },
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
      })}
      <Suspense>{isOpen && <MenuPopup label={label} sections={sections} anchor={anchor} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
