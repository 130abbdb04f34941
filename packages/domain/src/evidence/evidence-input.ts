// What may be sent in about a piece of evidence and its source.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';
import { SOURCE_KINDS, STANCES } from './evidence.ts';

const id = z.uuid('That is not the id of anything here.');

const evidenceFields = {
  stance: z.enum(STANCES),
  excerpt: z.string().trim().max(10_000),
  note: z.string().trim().max(5_000),
};

export const sourceInput = z.strictObject({
  title: z.string().trim().min(1, 'Give the source a title.').max(500),
  publisher: z.string().trim().min(1, 'Say who published it; that is how independent sources are told apart.').max(300),
  author: z.string().trim().max(300).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
    .max(2_000)
    .nullable()
    .default(null),
  publishedOn: calendarDay.nullable().default(null),
  kind: z.enum(SOURCE_KINDS),
});
export type SourceInput = z.infer<typeof sourceInput>;

export const evidenceAdd = z.strictObject({ claimId: id, source: sourceInput, ...evidenceFields });
export const evidenceEdit = z.strictObject({ evidenceId: id, version: z.number().int().min(1), source: sourceInput, ...evidenceFields });
export const evidenceRef = z.strictObject({ evidenceId: id });
