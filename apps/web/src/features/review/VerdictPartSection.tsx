// One part of the verdict under review: its words, what was asked about it before, and the notes being written on it.
import type { VerdictPart } from '@touchstone/domain';
import type { ClaimDetail } from '@touchstone/server';
import { MessageSquarePlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { VERDICT_PART_WORDS } from '../../messages/desk-words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ChangeRequestItem } from '../claims/verdict/ChangeRequestItem.tsx';
import type { ChangeNotes } from './change-notes.ts';
import type { PastRequest } from './verdict-before.ts';

export interface VerdictPartSectionProps {
  claim: ClaimDetail;
  part: VerdictPart;
  past: readonly PastRequest[];
  /** Null where nobody may ask for changes. */
  notes: ChangeNotes | null;
  children: ReactNode;
}

export function VerdictPartSection({ claim, part, past, notes, children }: VerdictPartSectionProps) {
  const title = VERDICT_PART_WORDS[part];
  return (
    <section aria-label={title} className="group/part py-3">
      <div className="flex min-h-7 items-center gap-2">
        <h2 className="text-xs font-medium text-muted">{title}</h2>
        {notes && (
          <Button
            kind="bare"
            size="small"
            aria-label={`Ask for a change of the ${title.toLowerCase()}`}
            onPress={() => notes.add(part)}
            className="ms-auto text-faint group-hover/part:text-ink data-focus-visible:text-ink"
          >
            <span className="hidden group-hover/part:inline in-data-focus-visible:inline pointer-coarse:inline">Ask for a change</span>
            <MessageSquarePlus size={14} aria-hidden="true" />
          </Button>
        )}
      </div>
      {children}
      {past.map(({ verdict, request }) => (
        <div key={request.id} className="mt-2">
          <ChangeRequestItem claim={claim} verdict={verdict} request={request} />
        </div>
      ))}
      {notes?.notes
        .filter((note) => note.part === part)
        .map(({ id, note }) => (
          <div key={id} className="mt-2 flex items-start gap-1 border-s-2 border-caution ps-3">
            <TextArea
              label={`What has to change in the ${title.toLowerCase()}`}
              rows={2}
              value={note}
              onChange={(words) => notes.edit(id, { note: words })}
              autoFocus={note === ''}
              maxLength={5_000}
              className="flex-1"
            />
            <IconButton icon={<X size={14} />} word="Take this note away" onPress={() => notes.remove(id)} />
          </div>
        ))}
    </section>
  );
}
