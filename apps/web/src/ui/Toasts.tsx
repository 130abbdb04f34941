// The corner where toasts stand.
import { X } from 'lucide-react';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { toastQueue } from './toast-queue.ts';

export function Toasts() {
  return (
    <ToastRegion
      queue={toastQueue}
      // beside the rooms; on a phone above them and above the next step, which a thumb wants right away
      className="fixed start-20 bottom-4 z-50 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2 outline-none max-pane:start-4 max-pane:bottom-30"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className={classes(
            'floating flex items-center gap-2 py-1.5 ps-3 pe-1.5 text-sm',
            toast.content.tone === 'problem' && 'border-danger! items-start!',
          )}
        >
          <ToastContent className="min-w-0 flex-1 py-1">
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              size="small"
              shortcut="Mod+z"
              onPress={() => {
                toast.content.undo?.();
                toastQueue.close(toast.key);
              }}
            >
              Undo
            </Button>
          )}
          <IconButton slot="close" icon={<X size={14} />} word="Close" />
        </Toast>
      )}
    </ToastRegion>
  );
}
