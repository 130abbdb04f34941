// The only shapes an answer of the assistant can have. Whatever else it says is thrown away whole.
import { CLAIM_KINDS } from '@touchstone/domain';
import { z } from 'zod';

/** One line of plain words: no control characters, no line breaks. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u);
/** What cannot be used, or was left out, is null and costs the rest of the answer nothing. */
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => schema.safeParse(value).data ?? null, schema.nullable());
const proposal = z.strictObject({ text: words(500), reason: words(300) });
const missed = z.strictObject({
  quote: z.string().min(1).max(1_000),
  kind: orNull(z.enum(CLAIM_KINDS)),
  speaker: orNull(words(200)),
  score: z.number().min(0).max(1),
  reason: words(300),
});

const SHAPES = {
  article: z.strictObject({
    claims: z.array(missed).max(10),
  }),
  claim: z.strictObject({
    wordings: z.array(proposal).max(2),
    searchQueries: z.array(proposal).max(4),
    counterEvidence: z.array(proposal).max(3),
  }),
};

export type Answer<Name extends keyof typeof SHAPES> = z.infer<(typeof SHAPES)[Name]>;

export const ANSWERS: { [Name in keyof typeof SHAPES]: z.ZodType<Answer<Name>> } = SHAPES;
