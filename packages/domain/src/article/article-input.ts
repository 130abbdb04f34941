// What may be sent in about an article.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';

/** An article as handed over: pasted words, or a file's bytes (base64) with its name. Further kinds of intake join this union. */
export const articleIntake = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('paste'), text: z.string() }),
  z.strictObject({ from: z.literal('file'), fileName: z.string().min(1).max(255), base64: z.base64() }),
]);
export type ArticleIntake = z.infer<typeof articleIntake>;

const TIME_SHAPE = 'Write the time as 2025-03-14 or 2025-03-14T13:23.';
/** Local time as printed, without a zone. */
export const printedTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, TIME_SHAPE)
  .refine((time) => calendarDay.safeParse(time.slice(0, 10)).success, TIME_SHAPE);

/** The reader's findings, as a person corrected them; left out = keep what was found. */
export const articleDetails = z.strictObject({
  title: z.string().trim().min(1, 'Give the article a title.').max(500).optional(),
  byline: z.string().trim().max(300).nullable().optional(),
  publisher: z.string().trim().max(300).nullable().optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
    .max(2000)
    .nullable()
    .optional(),
  publishedAt: printedTime.nullable().optional(),
  updatedAt: printedTime.nullable().optional(),
  topic: z.string().trim().max(100).nullable().optional(),
});
export type ArticleDetails = z.infer<typeof articleDetails>;
