// The only writer of suggestions: what machines proposed, and what became of it, in the transaction of the act that decides.
import {
  type AddressedSignal,
  fateAfter,
  joinEdits,
  type SuggestionAct,
  type SuggestionEdit,
  type SuggestionKind,
} from '@touchstone/domain';
import type { ClaimRecord } from './claim-record.ts';
import type { Database } from './database.ts';
import { inEnglish } from './in-english.ts';
import { inTransaction, type Transaction } from './transaction.ts';

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

/** A claim that a model proposed and nobody decided on yet. */
export interface OpenSuggestion {
  id: string;
  articleId: string;
  quote: string;
}

/** Those of one model in English articles, the latest first. */
export async function loadOpenSuggestions({ pool }: Pick<Database, 'pool'>, model: string, limit: number): Promise<OpenSuggestion[]> {
  const text = `
    SELECT s."id", c."articleId", p."quote" FROM "Suggestion" s
      JOIN "Claim" c ON c."id" = s."claimId" JOIN "Article" a ON a."id" = c."articleId" JOIN "Passage" p ON p."id" = s."passageId"
     WHERE s."model" = $1 AND s."kind" = 'claim' AND s."fate" = 'open' AND ${inEnglish('a."language"')}
     ORDER BY s."id" DESC LIMIT $2`;
  return (await pool.query<OpenSuggestion>({ name: 'open-suggestions', text, values: [model, limit] })).rows;
}

/** Another model's scores, for what nobody has decided on meanwhile; pages that show the articles are told. */
export const rescoreSuggestions = (
  db: Database,
  { model, modelVersion }: Pick<Proposal, 'model' | 'modelVersion'>,
  rescored: readonly { id: string; articleId: string; score: number }[],
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.$executeRaw`
      UPDATE "Suggestion" s SET "score" = n."score", "model" = ${model}, "modelVersion" = ${modelVersion}
        FROM unnest(${rescored.map(({ id }) => id)}::uuid[], ${rescored.map(({ score }) => score)}::float8[]) AS n("id", "score")
       WHERE s."id" = n."id" AND s."fate" = 'open'`;
    for (const articleId of new Set(rescored.map((one) => one.articleId))) {
      const signal: AddressedSignal = { kind: 'scores', articleId };
      await tx.$executeRaw`SELECT pg_notify('touchstone_signal', ${JSON.stringify(signal)})`;
    }
  });
