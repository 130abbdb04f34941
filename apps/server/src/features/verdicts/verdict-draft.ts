// The words of the next verdict, as those who write them together see them.
import { loadVerdictDraft, type Transaction } from '@touchstone/db';
import type { Named } from '../../claim/claim-reply.ts';

export interface VerdictDraftReply {
  /** The claim's. */
  id: string;
  /** 0 before anybody has written. */
  version: number;
  /** Null where the words start from the latest verdict, or from nothing. */
  words: { summary: string; explanation: string } | null;
  writtenBy: Named | null;
}

export async function presentVerdictDraft(tx: Transaction, claimId: string): Promise<VerdictDraftReply> {
  const draft = await loadVerdictDraft(tx, claimId);
  if (!draft) return { id: claimId, version: 0, words: null, writtenBy: null };
  const { version, summary, explanation, writtenBy } = draft;
  return { id: claimId, version, words: summary === null || explanation === null ? null : { summary, explanation }, writtenBy };
}
