// One piece of evidence: what it does to the claim, its words, and where they come from.
import type { ClaimDetail, EvidenceReply } from '@touchstone/server';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { SOURCE_KIND_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../../../messages/desk-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Threads } from '../../comments/Threads.tsx';

export interface EvidenceItemProps {
  evidence: EvidenceReply;
  claim: ClaimDetail;
  canChange: boolean;
  canComment: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

export function EvidenceItem({ evidence, claim, canChange, canComment, onEdit, onRemove }: EvidenceItemProps) {
  const { id, stance, source, excerpt, note, threads } = evidence;
  const [isOpen, setIsOpen] = useState(threads.length > 0);
  const origin = [source.publisher, source.author, source.publishedOn && describeDay(source.publishedOn)].filter(Boolean).join(' · ');
  return (
    <li className="group flex gap-3 border-b border-line px-4 py-3 text-sm">
      <span aria-hidden="true" className="w-3 shrink-0 text-center font-semibold text-muted">
        {STANCE_SIGNS[stance]}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start gap-2">
          <h3 className="min-w-0 flex-1 font-medium">
            <span className="sr-only">{STANCE_WORDS[stance]}: </span>
            {source.url ? (
              <a
                href={source.url}
                target="_blank"
                rel="noreferrer"
                className="underline decoration-line-field underline-offset-2 hover:decoration-current"
              >
                {source.title}
                <ExternalLink size={12} aria-label=", opens in a new tab" className="ms-1 inline align-baseline text-faint" />
              </a>
            ) : (
              source.title
            )}
          </h3>
          {source.kind === 'primary' && <Badge>{SOURCE_KIND_WORDS.primary}</Badge>}
        </div>
        <p className="text-xs text-faint">
          {STANCE_WORDS[stance]} · {origin}
        </p>
        {excerpt && (
          <blockquote
            dir="auto"
            className="border-s-2 border-line-strong ps-2.5 font-text text-[0.96875rem] leading-normal whitespace-pre-wrap"
          >
            {excerpt}
          </blockquote>
        )}
        {note && <p className="whitespace-pre-wrap text-muted">{note}</p>}
        <div className="-ms-2 flex items-center text-muted">
          {canChange && (
            <>
              <Button kind="bare" size="small" className="text-muted" onPress={onEdit}>
                Edit
              </Button>
              <Button kind="bare" size="small" className="text-muted" onPress={onRemove}>
                Remove
              </Button>
            </>
          )}
          {canComment && !isOpen && (
            <Button kind="bare" size="small" className="text-muted" onPress={() => setIsOpen(true)}>
              Comment
            </Button>
          )}
        </div>
        {isOpen && (
          <div className="border-s border-line ps-3">
            <Threads claim={claim} target={{ on: 'evidence', evidenceId: id }} threads={threads} placeholder="Comment on this evidence" />
          </div>
        )}
      </div>
    </li>
  );
}
