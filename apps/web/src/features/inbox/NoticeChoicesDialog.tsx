// The choices of what one is told, over the inbox.
import { Dialog } from '../../ui/Dialog.tsx';
import { NoticeChoicesSection } from './NoticeChoicesSection.tsx';

export const NoticeChoicesDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="What I am told" isOpen onClose={onClose} width="medium">
    <NoticeChoicesSection />
  </Dialog>
);
