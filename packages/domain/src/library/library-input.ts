// What may be sent in about the library and the precedents in it.
import { z } from 'zod';
import { calendarDay } from '../calendar-day.ts';
import { PRECEDENT_KINDS } from './precedent.ts';

const id = z.uuid('That is not the id of anything here.');

/** A file larger than this comes in by the command line. */
export const MOST_IMPORT_BYTES = 1_000_000_000;

/** What comes with a file that is sent. */
export const importOrder = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  publisher: z.string().trim().max(300).default(''),
  language: z
    .string()
    .trim()
    .max(35)
    .regex(/^([a-z]{2,3}(-[a-z0-9]{2,8})*)?$/i, 'Write the language as a code, such as en or pt-BR.')
    .default(''),
});

export const importRef = z.strictObject({ importId: id });

export const labelMapping = z.strictObject({
  /** Empty: of every publisher that is not mapped by itself. */
  publisher: z.string().trim().max(300),
  label: z.string().trim().min(1, 'Name the label.').max(5_000),
  /** null: the label means nothing on our scale. */
  point: z.string().min(1).max(50).nullable(),
});
export type LabelMapping = z.infer<typeof labelMapping>;

const filters = {
  publisher: z.string().max(300).optional(),
  language: z.string().max(35).optional(),
  /** Key of a point of our scale. */
  point: z.string().max(50).optional(),
  /** Days of the check. */
  from: calendarDay.optional(),
  to: calendarDay.optional(),
  whose: z.enum(['ours', 'others']).optional(),
};
export const precedentSearch = z.strictObject({
  text: z.string().trim().max(5_000),
  ...filters,
  offset: z.number().int().min(0).max(1_000).default(0),
  limit: z.number().int().min(1).max(100).default(20),
});
export type PrecedentSearch = z.infer<typeof precedentSearch>;
export type PrecedentFilters = Omit<PrecedentSearch, 'text' | 'offset' | 'limit'>;

export const precedentsAsk = z.strictObject({ claimId: id, limit: z.number().int().min(1).max(50).default(10) });

const precedent = z.union([z.strictObject({ factCheckId: id }), z.strictObject({ earlierId: id })]);
export type PrecedentAsk = z.infer<typeof precedent>;
export const precedentLinking = z.strictObject({ claimId: id, precedent, kind: z.enum(PRECEDENT_KINDS) });
export const precedentUnlinking = z.strictObject({ claimId: id, precedent });
