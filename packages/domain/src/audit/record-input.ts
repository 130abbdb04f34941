// What may be sent in about the record.
import { z } from 'zod';

/** `head`: one noted earlier, as a report or the administration prints it. */
export const recordCheck = z.strictObject({
  head: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,14}:[0-9a-f]{64}$/, 'Write the head as it is printed: a place, a colon and 64 digits.')
    .optional(),
});
export type RecordCheck = z.infer<typeof recordCheck>;
