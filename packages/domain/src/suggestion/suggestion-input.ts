// What may be asked of how good the suggestions are.
import { z } from 'zod';

const moment = z.iso.datetime('Write the moment as 2025-03-14T00:00:00Z.').refine((time) => time > '1970', 'That is too long ago.');

/** Suggestions made within this time. */
export const suggestionSpan = z.strictObject({ from: moment.optional(), to: moment.optional() });
export type SuggestionSpan = z.infer<typeof suggestionSpan>;
