// What may be asked of the record: about one article, one claim or one member, narrowed and a page at a time.
import { z } from 'zod';
import { EVENT_KINDS } from './event-kind.ts';

const id = z.uuid('That is not the id of anything here.');
const moment = z.iso.datetime('Write the moment as 2025-03-14T00:00:00Z.').refine((time) => time > '1970', 'That is too long ago.');

const about = z.union([z.strictObject({ articleId: id }), z.strictObject({ claimId: id }), z.strictObject({ memberId: id })]);
/** One article with all its claims and reports; one claim; or what one member did and what was done about them. */
export type HistoryAbout = z.infer<typeof about>;

const narrowing = {
  actorId: id.optional(),
  /** Within the history of an article or a member. */
  claimId: id.optional(),
  kinds: z.array(z.enum(EVENT_KINDS)).optional(),
  from: moment.optional(),
  /** The first moment that no longer counts. */
  to: moment.optional(),
};

export const historyFilters = z.strictObject({ about, ...narrowing });
export type HistoryFilters = z.infer<typeof historyFilters>;

export const historyPage = historyFilters.extend({
  /** Id of the last event of the page before. */
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type HistoryPage = z.infer<typeof historyPage>;
