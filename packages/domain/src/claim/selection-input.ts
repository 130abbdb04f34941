// What may be asked of the selection log and of the balance: every claim that was considered, and what became of it.
import { z } from 'zod';
import { DECLINE_REASONS } from './claim.ts';
import { SELECTION_OUTCOMES } from './selection.ts';

const id = z.uuid('That is not the id of anything here.');
const moment = z.iso.datetime('Write the moment as 2025-03-14T00:00:00Z.').refine((time) => time > '1970', 'That is too long ago.');

export const selectionFilters = z.strictObject({
  articleId: id.optional(),
  claimantId: id.optional(),
  outcome: z.enum(SELECTION_OUTCOMES).optional(),
  reason: z.enum(DECLINE_REASONS).optional(),
  /** Who decided. */
  memberId: id.optional(),
  /** When it was decided, or when it was found where nobody has decided yet. */
  from: moment.optional(),
  /** The first moment that no longer counts. */
  to: moment.optional(),
});
export type SelectionFilters = z.infer<typeof selectionFilters>;

export const selectionPage = selectionFilters.extend({
  /** Opaque; from the previous page's `nextCursor`. */
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type SelectionPage = z.infer<typeof selectionPage>;

/** Claims found within this time. */
export const balanceSpan = z.strictObject({ from: moment.optional(), to: moment.optional() });
export type BalanceSpan = z.infer<typeof balanceSpan>;
