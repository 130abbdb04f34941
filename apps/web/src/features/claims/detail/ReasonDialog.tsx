// Asks for the reason of a step that is kept in the record.
import type { ReactNode } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
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
  /** Where the reason is kept until the server has taken it. */
  keptAs: string;
  onConfirm: (reason: string, forget: () => void) => void;
  onClose: () => void;
}

export function ReasonDialog(props: ReasonDialogProps) {
  const { title, words, confirm, children, blockedBy = [], keptAs, onConfirm, onClose } = props;
  const draft = useDraft(keptAs, '');
  const reason = draft.value;
  const missing = [...blockedBy, ...(reason.trim() ? [] : ['Write down the reason; it is kept in the record.'])];
  const done = () => {
    if (missing.length) return;
    onConfirm(reason.trim(), draft.forget);
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
      <TextArea label="Reason" autoFocus={!children} value={reason} onChange={draft.set} maxLength={2_000} rows={3} />
      <DraftSign safety={draft.safety} />
      <TwoDrafts name="Reason" draft={draft} wordsOf={(typed) => ({ Reason: typed })} />
    </Dialog>
  );
}
