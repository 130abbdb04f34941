// Asks by which day something is to be done.
import { useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

export interface DueDayDialogProps {
  title: string;
  dueOn: string | null;
  words: string;
  onSet: (dueOn: string | null) => void;
  onClose: () => void;
}

export function DueDayDialog({ title, dueOn, words, onSet, onClose }: DueDayDialogProps) {
  const [day, setDay] = useState(dueOn ?? '');
  const missing = day ? [] : ['Choose a day.'];
  const set = (next: string | null) => {
    if (next !== dueOn) onSet(next);
    onClose();
  };
  const save = () => {
    if (!missing.length) set(day);
  };
  useActions({ 'form.submit': { perform: save, blockedBy: missing } });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {dueOn && (
            <Button kind="bare" onPress={() => set(null)}>
              No {title.toLowerCase()}
            </Button>
          )}
          <Button kind="primary" shortcut="Mod+Enter" blockedBy={missing} onPress={save}>
            Set
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-muted">{words}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField label="On" type="date" value={day} onChange={setDay} autoFocus className="w-40" />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
