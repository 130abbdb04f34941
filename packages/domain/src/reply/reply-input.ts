// What may be sent in about a request for reply.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';
import { REPLY_WAYS } from './reply.ts';

const id = z.uuid('That is not the id of anything here.');
const seen = { replyId: id, version: z.number().int().min(1) };

const request = {
  askedOf: z.string().trim().min(1, 'Say who was asked.').max(300),
  way: z.enum(REPLY_WAYS),
  /** Where it was sent, for the desk alone. */
  address: z.string().trim().max(500),
  note: z.string().trim().max(5_000),
  askedOn: calendarDay,
  dueOn: calendarDay,
};
const inOrder = ({ askedOn, dueOn }: { askedOn: string; dueOn: string }) => dueOn >= askedOn;
const BACKWARDS = { error: 'The answer cannot be due before it was asked for.', path: ['dueOn'] };

export type ReplyRequestInput = z.infer<z.ZodObject<typeof request>>;

export const replyAsk = z.strictObject({ claimId: id, ...request }).refine(inOrder, BACKWARDS);
export const replyEdit = z.strictObject({ ...seen, ...request }).refine(inOrder, BACKWARDS);
export const replyRecord = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...seen,
    outcome: z.literal('answered'),
    answeredOn: calendarDay,
    answer: z.string().trim().min(1, 'Write the answer, word for word.').max(20_000),
  }),
  z.strictObject({ ...seen, outcome: z.enum(['declined', 'noAnswer']) }),
]);
export type ReplyRecord = z.infer<typeof replyRecord>;
export const replyWaive = z.strictObject({ claimId: id, reason: z.string().trim().max(2_000) });
