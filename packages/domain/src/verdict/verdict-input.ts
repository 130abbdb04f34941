// What may be sent in about a verdict.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';
import { CONFIDENCES } from '../rating/rating.ts';
import { VERDICT_PARTS } from './verdict.ts';

const id = z.uuid('That is not the id of anything here.');
const seen = { claimId: id, version: z.number().int().min(1) };

/** Of the words written together; 0 where nobody wrote any yet. */
const draftVersion = z.number().int().min(0);

export const verdictProposal = z.strictObject({
  ...seen,
  /** The one that was seen; left out by who has seen none. */
  draftVersion: draftVersion.optional(),
  point: z.string().min(1).max(50),
  summary: z.string().trim().max(1_000),
  explanation: z.string().trim().max(20_000),
  confidence: z.enum(CONFIDENCES),
  /** Why it says otherwise than an earlier verdict of ours on the same claim. */
  contradictionReason: z.string().trim().max(5_000).optional(),
});
export type VerdictProposal = z.infer<typeof verdictProposal>;

/** Kept as typed, spaces and all. */
export const verdictDraftSave = z.strictObject({
  claimId: id,
  /** The version the words rest on. */
  draftVersion,
  summary: z.string().max(1_000),
  explanation: z.string().max(20_000),
});
export type VerdictDraftSave = z.infer<typeof verdictDraftSave>;

export const changesRequested = z.strictObject({
  ...seen,
  requests: z
    .array(z.strictObject({ part: z.enum(VERDICT_PARTS), note: z.string().trim().min(1, 'Say what has to change.').max(5_000) }))
    .max(50),
});

export const verdictApproval = z.strictObject({ ...seen, verdictId: id });
export const verdictOverride = z.strictObject({ ...seen, verdictId: id, reason: z.string().trim().max(2_000) });
export const changeRequestReopening = z.strictObject({ changeRequestId: id, reason: z.string().trim().max(5_000) });
export const changeRequestResolution = z.strictObject({ changeRequestId: id, resolution: z.string().trim().max(5_000).default('') });

/** What was looked at again, and when to look the next time; no day is given where the desk's own rhythm is to be kept. */
export const verdictConfirmation = z.strictObject({
  ...seen,
  note: z.string().trim().max(5_000),
  recheckOn: calendarDay.nullable().optional(),
});
export const recheckPlan = z.strictObject({ ...seen, recheckOn: calendarDay.nullable() });
