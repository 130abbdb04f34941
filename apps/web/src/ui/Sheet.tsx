// A pane that slides over the page from the side on small windows, from below on a phone; keys go on working in it.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface SheetProps {
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function Sheet({ label, isOpen, onClose, children }: SheetProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(next) => !next && onClose()} isDismissable className="fixed inset-0 z-30 bg-veil">
      <Modal className="fixed inset-y-0 end-0 flex w-[min(30rem,92vw)] flex-col border-s border-line-strong bg-paper shadow-raised outline-none max-pane:inset-x-0 max-pane:top-[8dvh] max-pane:bottom-0 max-pane:w-auto max-pane:rounded-t max-pane:border-s-0 max-pane:border-t">
        <AriaDialog aria-label={label} className="flex min-h-0 flex-1 flex-col outline-none">
          <div data-keys-awake className="flex min-h-0 flex-1 flex-col">
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
