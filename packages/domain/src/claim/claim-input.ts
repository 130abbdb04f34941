// What may be sent in about a claim.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';
import { CLAIM_KINDS, CLAIM_STAGES, DECLINE_REASONS } from './claim.ts';
import { DUE_FILTERS } from './due.ts';

const id = z.uuid('That is not the id of anything here.');
/** The claim as the sender saw it; an older version is a conflict. */
const seen = { claimId: id, version: z.number().int().min(1) };

export const claimRef = z.strictObject({ claimId: id });
export const claimStep = z.strictObject(seen);

export const claimFilters = z.strictObject({
  text: z.string().max(200).optional(),
  stage: z.array(z.enum(CLAIM_STAGES)).optional(),
  articleId: id.optional(),
  claimantId: id.optional(),
  assigneeId: id.optional(),
  point: z.string().max(50).optional(),
  due: z.enum(DUE_FILTERS).optional(),
  /** `due`: the nearest due day first; else the latest change first. */
  order: z.literal('due').optional(),
  /** Opaque; from the previous page's `nextCursor`. */
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ClaimFilters = z.infer<typeof claimFilters>;

/** A claim made by hand from words of the article: UTF-16 offsets into the article version's text. */
export const claimFromPassage = z.strictObject({
  articleVersionId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});

const claimFields = {
  statement: z.string().max(2_000),
  claimantName: z.string().trim().max(200).nullable(),
  saidOn: calendarDay.nullable(),
  kind: z.enum(CLAIM_KINDS),
};
export const claimEdit = z.strictObject({ ...seen, ...z.object(claimFields).partial().shape });
export type ClaimEdit = z.infer<typeof claimEdit>;

export const claimDecline = z.strictObject({ ...seen, reason: z.enum(DECLINE_REASONS), note: z.string().max(2_000).default('') });
export const claimReason = z.strictObject({ ...seen, reason: z.string().trim().max(2_000) });
/** A step that concerns somebody else, with its reason. */
export const claimMemberReason = z.strictObject({ ...seen, memberId: id, reason: z.string().trim().max(2_000) });
export const leaseTakeOver = z.strictObject({ claimId: id, reason: z.string().trim().max(2_000) });
export const leaseHand = z.strictObject({ claimId: id, memberId: id });
export const claimDue = z.strictObject({ ...seen, dueOn: calendarDay.nullable() });
export const claimAssign = z.strictObject({ ...seen, assigneeId: id.nullable() });
