// What the client gets of a line of the record.
import type { FieldChange } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';

/**
 * Why words that the event tells of are not shown. `rating`: ratings are not open to who asks. `withdrawn`: the comment's author took
 * them back. `replaced`: only the latest wording is kept, elsewhere.
 */
export type Unshown = 'rating' | 'withdrawn' | 'replaced';

export interface HistoryEntry {
  id: string;
  type: string;
  actor: Named | null;
  at: string;
  article: { id: string; title: string } | null;
  claim: { id: string; words: string } | null;
  report: { id: string; title: string } | null;
  payload?: unknown;
  changes: FieldChange[];
  unshown: Unshown | null;
  /** Written since the member last looked at the claim, by somebody else; told in the history of a claim alone. */
  isNew: boolean;
}

export interface HistoryReply {
  entries: HistoryEntry[];
  nextCursor: string | null;
}
