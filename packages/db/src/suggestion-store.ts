// The only writer of suggestions: what machines proposed, and what became of it, in the transaction of the act that decides.
import { fateAfter, joinEdits, type SuggestionAct, type SuggestionEdit, type SuggestionKind } from '@touchstone/domain';
import type { ClaimRecord } from './claim-record.ts';
import type { Transaction } from './transaction.ts';

/** What a model says of what it proposes. */
export interface Proposal {
  model: string;
  modelVersion: string;
  score: number | null;
  reasons: string[];
  claimantName: string | null;
  isUnsure: boolean;
  /** Of a language model alone. */
  runId?: string;
}

export interface NewSuggestion extends Proposal {
  claimId: string;
  passageId: string;
  kind: SuggestionKind;
  /** null for a claim. */
  text: string | null;
}

export const createSuggestions = (tx: Transaction, suggestions: NewSuggestion[]) => tx.suggestion.createMany({ data: suggestions });

interface Deed {
  act: Exclude<SuggestionAct, 'publish'>;
  byId: string;
  at: Date;
  edit?: SuggestionEdit;
  reason?: string;
  note?: string;
}

/** Writes what became of a suggestion; nothing happens for a claim made by hand. */
export async function settleSuggestion(
  tx: Transaction,
  suggestion: ClaimRecord['suggestions'][number] | undefined,
  { act, byId, at, edit, reason, note }: Deed,
): Promise<void> {
  const fate = suggestion && fateAfter(act, suggestion.fate);
  if (!suggestion || !fate) return;
  const joined = edit && joinEdits(suggestion.edit as unknown as SuggestionEdit | null, edit);
  const decided = fate === 'open' ? { decidedAt: null, decidedById: null } : { decidedAt: at, decidedById: byId };
  await tx.suggestion.update({
    where: { id: suggestion.id },
    data: { fate, ...decided, declineReason: reason ?? null, declineNote: note ?? null, ...(joined && { edit: { ...joined } }) },
  });
}

/** A report on the article is before readers: what nobody has decided on until now was ignored. */
export const ignoreOpenSuggestions = (tx: Transaction, articleId: string, at: Date) =>
  tx.suggestion.updateMany({ where: { fate: 'open', claim: { articleId } }, data: { fate: 'ignored', decidedAt: at } });
