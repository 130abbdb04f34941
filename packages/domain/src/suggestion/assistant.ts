// What may be asked of the assistant, within which bounds, and in what ways it can fail.
import { z } from 'zod';

/** Why the assistant proposed nothing. */
export const ASSISTANT_FAILURES = ['timeout', 'busy', 'refused', 'unreachable', 'nonsense', 'switchedOff', 'brokenOff'] as const;
export type AssistantFailure = (typeof ASSISTANT_FAILURES)[number];

/** An article's budget, whatever is asked about it. */
export const MOST_ASSISTANT_RUNS = 40;
/** The longest text that is sent, in UTF-16 units. */
export const LONGEST_ASSISTED_TEXT = 60_000;

const id = z.uuid('That is not the id of anything here.');

/** About one claim of the article, or about the article: claims that were missed. */
export const assistantAsk = z.strictObject({ articleId: id, claimId: id.optional() });
export type AssistantAsk = z.infer<typeof assistantAsk>;

const line = z.string().trim().min(1, 'Write the statement.').max(2_000, 'That is longer than 2,000 characters.');

export const suggestionDecide = z.strictObject({
  claimId: id,
  version: z.number().int().min(1),
  suggestionId: id,
  decision: z.discriminatedUnion('act', [
    z.strictObject({ act: z.literal('accept') }),
    z.strictObject({ act: z.literal('edit'), text: line }),
    z.strictObject({ act: z.literal('decline'), reason: z.string().trim().max(500, 'That is longer than 500 characters.').default('') }),
  ]),
});
export type SuggestionDecide = z.infer<typeof suggestionDecide>;
