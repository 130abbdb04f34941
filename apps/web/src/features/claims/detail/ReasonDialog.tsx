// Asks for the reason of a step that is kept in the record.
import { type ReactNode, useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

export interface ReasonDialogProps {
  title: string;
  /** What the step means, in a sentence. */
  words: string;
  confirm: string;
  /** Whom or what it concerns, asked before the reason; `blockedBy` says what is missing of it. */
  children?: ReactNode;
  blockedBy?: readonly string[];
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

export function ReasonDialog({ title, words, confirm, children, blockedBy = [], onConfirm, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const missing = [...blockedBy, ...(reason.trim() ? [] : ['Write down the reason; it is kept in the record.'])];
  const done = () => {
    if (missing.length) return;
    onConfirm(reason.trim());
    onClose();
  };
  useActions({ 'form.submit': { perform: done, blockedBy: missing } });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" shortcut="Mod+Enter" blockedBy={missing} onPress={done}>
          {confirm}
        </Button>
      }
    >
      <p className="pb-3 text-sm text-muted">{words}</p>
      {children && <div className="pb-3">{children}</div>}
      <TextArea label="Reason" autoFocus={!children} value={reason} onChange={setReason} maxLength={2_000} rows={3} />
    </Dialog>
  );
}
