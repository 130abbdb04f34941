// What may be sent in about a report.
import { z } from 'zod';
import { CORRECTION_TYPES } from './report.ts';

const id = z.uuid('That is not the id of anything here.');
const seen = { reportId: id, version: z.number().int().min(1) };

export const reportRef = z.strictObject({ reportId: id });
export const reportCreate = z.strictObject({ articleId: id });
export const reportEdit = z.strictObject({
  ...seen,
  title: z.string().trim().max(500),
  introduction: z.string().trim().max(20_000),
  /** The picked claims in the order readers will see. */
  claimIds: z
    .array(id)
    .max(1_000)
    .refine((ids) => new Set(ids).size === ids.length, 'Each claim can stand in the report once.'),
});
export const reportPublish = z.strictObject({
  ...seen,
  corrections: z
    .array(
      z.strictObject({
        claimId: id.nullable(),
        type: z.enum(CORRECTION_TYPES),
        note: z.string().trim().min(1, 'Tell readers what changed.').max(5_000),
      }),
    )
    .max(1_000)
    .default([]),
});
export const reportRetract = z.strictObject({ ...seen, reason: z.string().trim().max(5_000) });

export const EXPORT_FORMATS = ['html', 'markdown', 'json', 'csv', 'claimreview'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
