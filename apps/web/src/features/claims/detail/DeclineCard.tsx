// Why a claim is not taken on: one reason of a closed list, a note when it needs one.
import { DECLINE_REASONS, type DeclineReason } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { type RefObject, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { DECLINE_REASON_WORDS } from '../../../messages/claim-words.ts';
import { TwoDrafts } from '../../../session/drafts/DraftSign.tsx';
import { useDraft } from '../../../session/drafts/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { TextField } from '../../../ui/TextField.tsx';

export interface DeclineCardProps {
  claim: ClaimSummary;
  /** What it opens at. */
  anchor: RefObject<Element | null>;
  onClose: () => void;
  /** `forget`: what to do once the server has taken the note. */
  onDecline: (reason: DeclineReason, note: string, forget: () => void) => void;
}

/** What the machine made of the claim is the likeliest reason. */
const likeliest = ({ kind }: ClaimSummary): DeclineReason => (kind === 'opinion' || kind === 'prediction' ? kind : 'notImportant');

export function DeclineCard({ claim, anchor, onClose, onDecline }: DeclineCardProps) {
  const [reason, setReason] = useState(() => likeliest(claim));
  const draft = useDraft(`decline.${claim.id}`, '');
  const done = (chosen: DeclineReason) => onDecline(chosen, draft.value.trim(), draft.forget);
  return (
    <Popover isOpen onOpenChange={(isOpen) => !isOpen && onClose()} triggerRef={anchor} offset={6} className="floating w-72">
      <Dialog aria-label="Not for us: why?" className="outline-none">
        <p className="px-3 pt-2.5 pb-1 text-xs font-medium text-muted">Not for us, because…</p>
        <div
          onKeyDownCapture={(event) => {
            const chosen = DECLINE_REASONS[Number(event.key) - 1];
            if (!chosen) return;
            event.stopPropagation();
            event.preventDefault();
            done(chosen);
          }}
        >
          <ListBox
            aria-label="Reason"
            autoFocus
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            escapeKeyBehavior="none"
            selectedKeys={[reason]}
            onSelectionChange={(keys) => {
              const [chosen] = keys === 'all' ? [] : keys;
              if (chosen !== undefined) setReason(chosen as DeclineReason);
            }}
            onAction={(chosen) => done(chosen as DeclineReason)}
            className="p-1 outline-none"
          >
            {DECLINE_REASONS.map((one, index) => (
              <ListBoxItem key={one} id={one} textValue={DECLINE_REASON_WORDS[one]} className="option-row text-sm">
                <span className="flex-1">{DECLINE_REASON_WORDS[one]}</span>
                <Kbd stroke={String(index + 1)} />
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
        <form
          className="flex items-end gap-2 border-t border-line p-3"
          onSubmit={(event) => {
            event.preventDefault();
            done(reason);
          }}
        >
          <TextField label="Note, if it needs one" value={draft.value} onChange={draft.set} maxLength={2_000} className="flex-1" />
          <Button type="submit" kind="primary">
            Not for us
          </Button>
        </form>
        <TwoDrafts name="Note" draft={draft} wordsOf={(words) => ({ Note: words })} />
      </Dialog>
    </Popover>
  );
}
