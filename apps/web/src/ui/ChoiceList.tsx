// The list that opens under a select or combo box.
import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Choice } from './choice.ts';

export function ChoiceList({ choices, emptyWords }: { choices?: readonly Choice[]; emptyWords?: string }) {
  return (
    <Popover offset={4} className="floating max-h-80 min-w-(--trigger-width) overflow-auto p-1">
      <ListBox
        {...(choices && { items: choices })}
        className="outline-none"
        renderEmptyState={() => <p className="px-2 py-1.5 text-xs text-faint">{emptyWords ?? 'Nothing fits.'}</p>}
      >
        {(choice: Choice) => (
          <ListBoxItem id={choice.value} textValue={choice.label} className="option-row text-sm">
            {({ isSelected }) => (
              <>
                {choice.mark}
                <span className="min-w-0 flex-1">
                  {choice.label}
                  {choice.description && <span className="block text-xs text-faint">{choice.description}</span>}
                </span>
                {isSelected && <Check aria-hidden="true" size={14} className="text-accent" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
