// Asks for the reason of a step that stays on record, then takes it.
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextArea } from './TextArea.tsx';

export interface ReasonDialogProps {
  title: string;
  /** What the step does, and who will read the reason. */
  explanation: string;
  confirm: string;
  isDangerous?: boolean;
  isPending: boolean;
  /** Why the last attempt was refused. */
  problem: string | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

export function ReasonDialog({ title, explanation, confirm, isDangerous, isPending, problem, onConfirm, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="bare" onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind={isDangerous ? 'danger' : 'primary'}
            blockedBy={reason.trim() ? [] : ['Write down the reason; it is kept in the record.']}
            isPending={isPending}
            onPress={() => onConfirm(reason)}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-muted">{explanation}</p>
      <TextArea label="Reason" rows={3} value={reason} onChange={setReason} autoFocus maxLength={2_000} />
      {problem && (
        <p role="alert" className="pt-2 text-sm text-danger">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
