// A window over the page that asks for one thing and gives the page back.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';

const WIDTHS = { narrow: 'max-w-md', medium: 'max-w-xl', wide: 'max-w-3xl' } as const;

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the most wanted last. */
  actions?: ReactNode;
  width?: keyof typeof WIDTHS;
  /** Says that an answer is needed: not closed by a press outside. */
  isAlert?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, actions, width = 'narrow', isAlert = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={!isAlert}
      className="fixed inset-0 z-40 flex items-start justify-center bg-veil px-4 pt-[12vh] pb-4 data-entering:animate-none max-pane:items-end max-pane:p-0"
    >
      <Modal
        className={classes(
          'floating flex max-h-full w-full flex-col max-pane:max-h-[92dvh] max-pane:max-w-none! max-pane:rounded-b-none',
          WIDTHS[width],
        )}
      >
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-center justify-between gap-4 border-b border-line py-2 ps-4 pe-2">
            <Heading slot="title" className="text-base font-semibold">
              {title}
            </Heading>
            <IconButton icon={<X size={16} />} word="Close" slot="close" />
          </header>
          <div className="scroll-pane min-h-0 p-4">{children}</div>
          {actions && <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
