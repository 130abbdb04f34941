// The selection log: every claim considered, chosen or declined, why, by whom and when; a page at a time.
import { countSelection, listSelection as listRows, type SelectionCounts, type SelectionRow } from '@touchstone/db';
import type { ClaimKind, ClaimStage, DeclineReason, SelectionOutcome, SelectionPage } from '@touchstone/domain';
import { z } from 'zod';
import type { Named } from '../../claim/claim-reply.ts';
import type { Caller } from '../../trpc/context.ts';
import { unusable } from '../../trpc/refusals.ts';

export interface SelectionEntry {
  id: string;
  words: string;
  article: { id: string; title: string; topic: string | null };
  claimant: string | null;
  kind: ClaimKind;
  stage: ClaimStage;
  outcome: SelectionOutcome;
  /** Of the machine that proposed it; null for a claim that a person found. */
  score: number | null;
  foundAt: string;
  decline: { reason: DeclineReason; note: string | null } | null;
  decided: { by: Named | null; at: string } | null;
}

export interface SelectionReply {
  entries: SelectionEntry[];
  nextCursor: string | null;
  /** Of all that the filters let through, whatever the outcome asked for. */
  counts: SelectionCounts;
}

export const outcomeOf = (stage: ClaimStage): SelectionOutcome =>
  stage === 'spotted' ? 'waiting' : stage === 'declined' ? 'declined' : 'chosen';

const presentRow = (row: SelectionRow): SelectionEntry => ({
  id: row.id,
  words: row.words,
  article: { id: row.articleId, title: row.articleTitle, topic: row.topic },
  claimant: row.claimantName,
  kind: row.kind,
  stage: row.stage,
  outcome: outcomeOf(row.stage),
  score: row.score,
  foundAt: row.foundAt.toISOString(),
  decline: row.reason && { reason: row.reason, note: row.note },
  decided: row.decidedAt && {
    by: row.decidedById === null ? null : { id: row.decidedById, name: row.decidedByName ?? '' },
    at: row.decidedAt.toISOString(),
  },
});

const cursorSchema = z.strictObject({ foundAt: z.iso.datetime().refine((time) => time > '1970'), id: z.uuid() });

function readCursor(cursor: string) {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw unusable('That page of the log is gone. Load it again from its beginning.');
  }
}

const writeCursor = (position: z.infer<typeof cursorSchema>) => Buffer.from(JSON.stringify(position)).toString('base64url');

export async function listSelection({ db }: Caller, { cursor, limit, ...filters }: SelectionPage): Promise<SelectionReply> {
  const { outcome: _outcome, ...whateverOutcome } = filters;
  const [rows, counts] = await Promise.all([
    listRows(db, { ...filters, limit: limit + 1, ...(cursor && { before: readCursor(cursor) }) }),
    countSelection(db, whateverOutcome),
  ]);
  const entries = rows.slice(0, limit).map(presentRow);
  const last = entries.at(-1);
  return { entries, counts, nextCursor: rows.length > limit && last ? writeCursor({ foundAt: last.foundAt, id: last.id }) : null };
}
