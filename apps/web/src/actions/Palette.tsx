// Everything that can be done here and now, found by typing a part of its name.
import { Search } from 'lucide-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Kbd } from '../ui/Kbd.tsx';
import { performerOf } from './action-registry.ts';
import { ACTION_IDS, type ActionId, actionEntry } from './action-table.ts';

/** Actions that need a key to say which, or the palette itself, are not listed. */
const NOT_LISTED: readonly ActionId[] = ['app.palette', 'claim.rate', 'claim.rateOffScale', 'form.submit', 'app.back'];

/** Every part of what was typed begins a word of the label. */
function fits(label: string, typed: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

export function Palette({ onClose }: { onClose: () => void }) {
  const entries = ACTION_IDS.filter((id) => performerOf(id) && !NOT_LISTED.includes(id)).map((id) => ({
    id,
    ...actionEntry(id),
    blockedBy: performerOf(id)?.blockedBy ?? [],
  }));
  const perform = (id: ActionId) => {
    const performer = performerOf(id);
    onClose();
    performer?.perform();
  };
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onClose}
      isDismissable
      className="fixed inset-0 z-40 flex items-start justify-center bg-veil px-4 pt-[14vh]"
    >
      <Modal className="floating w-full max-w-lg overflow-hidden">
        <Dialog aria-label="Find anything to do" className="flex flex-col outline-none">
          <Autocomplete filter={(label, typed) => fits(label, typed.trim())}>
            <SearchField aria-label="What do you want to do?" autoFocus className="flex items-center gap-2 border-b border-line px-3">
              <Search size={15} aria-hidden="true" className="text-faint" />
              <Input
                placeholder="What do you want to do?"
                className="h-11 flex-1 bg-transparent text-base outline-none [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <ListBox
              aria-label="What can be done here"
              items={entries}
              selectionMode="none"
              onAction={(key) => perform(key as ActionId)}
              renderEmptyState={() => <p className="px-2 py-3 text-sm text-muted">Nothing here by that name.</p>}
              className="scroll-pane max-h-80 p-1 outline-none"
            >
              {(entry) => (
                <ListBoxItem id={entry.id} textValue={entry.label} isDisabled={entry.blockedBy.length > 0} className="option-row text-sm">
                  <span className="min-w-0 flex-1">
                    {entry.label}
                    {entry.blockedBy[0] && <span className="block text-xs text-faint">{entry.blockedBy[0]}</span>}
                  </span>
                  <span className="text-xs text-faint">{entry.group}</span>
                  <Kbd stroke={entry.keysShown ?? entry.keys[0] ?? ''} />
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
