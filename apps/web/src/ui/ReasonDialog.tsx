// Asks for the reason of a step that stays on record, then takes it.
import { DraftSign, TwoDrafts } from '../session/drafts/DraftSign.tsx';
import { useDraft } from '../session/drafts/use-draft.ts';
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
  /** Where the reason is kept until the server has taken it. */
  keptAs: string;
  onConfirm: (reason: string, forget: () => void) => void;
  onClose: () => void;
}

export function ReasonDialog(props: ReasonDialogProps) {
  const { title, explanation, confirm, isDangerous, isPending, problem, keptAs, onConfirm, onClose } = props;
  const draft = useDraft(keptAs, '');
  const reason = draft.value;
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
            onPress={() => onConfirm(reason, draft.forget)}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-muted">{explanation}</p>
      <TextArea label="Reason" rows={3} value={reason} onChange={draft.set} autoFocus maxLength={2_000} />
      <DraftSign safety={draft.safety} />
      <TwoDrafts name="Reason" draft={draft} wordsOf={(words) => ({ Reason: words })} />
      {problem && (
        <p role="alert" className="pt-2 text-sm text-danger">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
