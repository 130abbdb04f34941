// Sends a verdict back: every change that is asked for, each on its part, in one place before it goes.
import { VERDICT_PARTS } from '@touchstone/domain';
import { Plus, X } from 'lucide-react';
import { useActions } from '../../actions/use-actions.ts';
import { VERDICT_PART_WORDS } from '../../messages/desk-words.ts';
import { DraftSign, TwoDrafts } from '../../session/drafts/DraftSign.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ChangeNotes } from './change-notes.ts';

const PART_CHOICES = VERDICT_PARTS.map((part) => ({ value: part, label: VERDICT_PART_WORDS[part] }));

export interface SendBackDialogProps {
  to: string;
  notes: ChangeNotes;
  problem: string | null;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
}

export function SendBackDialog({ to, notes, problem, isPending, onSend, onClose }: SendBackDialogProps) {
  const blockedBy = notes.written.length ? [] : ['Say what has to change: add at least one change request.'];
  useActions({ 'form.submit': { perform: () => !isPending && onSend(), blockedBy } });
  return (
    <Dialog
      title={`Send back to ${to}`}
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <>
          <Button kind="bare" onPress={onClose}>
            Not yet
          </Button>
          <Button kind="primary" shortcut="Mod+Enter" blockedBy={blockedBy} isPending={isPending} onPress={onSend}>
            {notes.written.length > 1 ? `Send back with ${notes.written.length} changes` : 'Send back'}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-4">
        {notes.notes.map(({ id, part, note }) => (
          <li key={id} className="flex items-start gap-2 max-pane:flex-wrap">
            <Select
              label="Part"
              choices={PART_CHOICES}
              value={part}
              onChange={(next) => notes.edit(id, { part: next })}
              className="w-36 shrink-0 max-pane:flex-1"
            />
            <TextArea
              label="What has to change"
              rows={2}
              value={note}
              onChange={(words) => notes.edit(id, { note: words })}
              autoFocus={note === ''}
              maxLength={5_000}
              className="min-w-48 flex-1 max-pane:order-last max-pane:basis-full"
            />
            <IconButton icon={<X size={14} />} word="Take this note away" onPress={() => notes.remove(id)} className="mt-5.5" />
          </li>
        ))}
      </ul>
      <Button kind="bare" size="small" className="mt-3" onPress={() => notes.add('explanation')}>
        <Plus size={14} aria-hidden="true" />
        Another change
      </Button>
      <DraftSign safety={notes.draft.safety} />
      <TwoDrafts
        name="What has to change"
        draft={notes.draft}
        wordsOf={(all) => ({ Changes: all.map(({ part, note }) => `${VERDICT_PART_WORDS[part]}: ${note}`).join('\n') })}
      />
      {problem && (
        <p role="alert" className="pt-3 text-sm text-danger">
          {problem} Your notes are kept.
        </p>
      )}
    </Dialog>
  );
}
