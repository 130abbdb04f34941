// One request for reply as it stands: who, how, until when, and the answer or its absence.
import type { ReplyReply } from '@touchstone/server';
import type { ReactNode } from 'react';
import { REPLY_OUTCOME_WORDS, REPLY_WAY_WORDS } from '../../../messages/desk-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';

export interface ReplyItemProps {
  reply: ReplyReply;
  canChange: boolean;
  onEdit: () => void;
  onRecord: () => void;
  /** The form for its outcome, while that is written. */
  children?: ReactNode;
}

export function ReplyItem({ reply, canChange, onEdit, onRecord, children }: ReplyItemProps) {
  const { outcome, askedOf, way, address, note, askedOn, due, answeredOn, answer, reason, madeBy } = reply;
  return (
    <div className="flex flex-col gap-1 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-2">
        <span className="font-medium">{askedOf ?? REPLY_OUTCOME_WORDS.waived}</span>
        {askedOf && (
          <span className={outcome === 'waiting' ? 'text-caution' : 'text-muted'}>
            {REPLY_OUTCOME_WORDS[outcome]}
            {answeredOn && ` on ${describeDay(answeredOn)}`}
          </span>
        )}
        {due?.state === 'overdue' && <Badge tone="caution">Time has run out</Badge>}
      </div>
      {way && askedOn && due && (
        <p className="text-xs text-muted">
          {REPLY_WAY_WORDS[way]}
          {address && ` to ${address}`} · asked {describeDay(askedOn)} · due {describeDay(due.on)}
        </p>
      )}
      {note && <p className="text-muted">{note}</p>}
      {answer && (
        <blockquote dir="auto" className="font-text text-base whitespace-pre-wrap">
          {answer}
        </blockquote>
      )}
      {reason && <p dir="auto">{reason}</p>}
      <div className="flex items-baseline gap-2">
        <span className="me-auto text-xs text-faint">Noted by {madeBy.name}</span>
        {canChange && !children && (
          <>
            <Button kind="bare" size="small" onPress={onEdit}>
              Correct
            </Button>
            <Button size="small" onPress={onRecord}>
              What came of it
            </Button>
          </>
        )}
      </div>
      {children}
    </div>
  );
}
