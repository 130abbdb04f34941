// What may be sent in of words that are still being written.
import { z } from 'zod';

/** A file of 2 MB for a new article is 2.7 million characters of a draft's JSON. */
export const MAX_DRAFT_LENGTH = 3_000_000;

const TOO_LONG = 'That is more than a draft can hold, so it is kept in this browser only. Split it, or send the first part.';

/** Names a draft among those of its writer, such as "rating.0198d3f0-…". */
const key = z.string().min(1).max(300);
const version = z.uuid('That is not the id of anything here.');

export const draftRef = z.strictObject({ key });
export const draftSave = z.strictObject({
  key,
  value: z
    .json()
    .refine((value) => value !== null, 'There is nothing to keep.')
    .refine((value) => JSON.stringify(value).length <= MAX_DRAFT_LENGTH, TOO_LONG),
  /** The version the words rest on; null when the writer knows of none. */
  base: version.nullable(),
  /** Chosen by the writer, so that sending the same words again is recognised. */
  version,
});
export type DraftSave = z.infer<typeof draftSave>;

export const draftRemove = z.strictObject({ key, version });
