// Asks what was looked at again, and when to look the next time.
import { useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { CLAIM_ACTION_WORDS } from '../../../messages/claim-words.ts';
import { dayAfter } from '../../../messages/times.ts';
import { useDesk } from '../../../session/desk.ts';
import { DraftSign, TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';

export interface StillRightDialogProps {
  claimId: string;
  onConfirm: (note: string, recheckOn: string | null, forget: () => void) => void;
  onClose: () => void;
}

export function StillRightDialog({ claimId, onConfirm, onClose }: StillRightDialogProps) {
  const { recheckAfterDays } = useDesk();
  const draft = useDraft(`reason.confirmVerdict.${claimId}`, '');
  const [day, setDay] = useState(recheckAfterDays === null ? '' : dayAfter(Date.now(), recheckAfterDays));
  const missing = draft.value.trim() ? [] : ['Write down what you looked at again; it is kept in the record.'];
  const done = () => {
    if (missing.length) return;
    onConfirm(draft.value.trim(), day || null, draft.forget);
    onClose();
  };
  useActions({ 'form.submit': { perform: done, blockedBy: missing } });
  return (
    <Dialog
      title={CLAIM_ACTION_WORDS.confirmVerdict}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" shortcut="Mod+Enter" blockedBy={missing} onPress={done}>
          {CLAIM_ACTION_WORDS.confirmVerdict}
        </Button>
      }
    >
      <p className="pb-3 text-sm text-muted">
        The verdict stays as it is; from now on it is as of today. Readers see the new day with the next version of the report.
      </p>
      <TextArea label="What you looked at again" autoFocus value={draft.value} onChange={draft.set} maxLength={5_000} rows={3} />
      <DraftSign safety={draft.safety} />
      <TwoDrafts name="What you looked at again" draft={draft} wordsOf={(typed) => ({ 'What you looked at again': typed })} />
      <TextField
        label="Look again on"
        description="Leave it empty to look again only when somebody asks."
        type="date"
        value={day}
        onChange={setDay}
        className="w-56 pt-3"
      />
    </Dialog>
  );
}
