// Which verdict the reader has before them: a newer one that arrives meanwhile is shown, but has to be read before it is decided.
import type { ClaimDetail, VerdictReply } from '@touchstone/server';
import { useState } from 'react';
import { verdictBefore } from './verdict-before.ts';

export interface SeenVerdict {
  current: VerdictReply;
  before: VerdictReply | null;
  /** It came while an older one was being read. */
  arrived: boolean;
  markRead: () => void;
}

export function useSeenVerdict(claim: ClaimDetail, current: VerdictReply, seenVerdictId: string | null): SeenVerdict {
  const [readId, setReadId] = useState(current.id);
  const [wasOnScreen, setWasOnScreen] = useState<string | null>(null);
  const arrived = readId !== current.id;
  const before = verdictBefore(claim.verdicts, current, arrived ? readId : (wasOnScreen ?? seenVerdictId));
  return {
    current,
    before,
    arrived,
    markRead: () => {
      setWasOnScreen(readId);
      setReadId(current.id);
    },
  };
}
