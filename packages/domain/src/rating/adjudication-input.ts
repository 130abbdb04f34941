// What may be sent in when ratings that disagree are settled, or when a rater does not agree with how.
import { z } from 'zod';

const id = z.uuid('That is not the id of anything here.');

export const adjudicationInput = z.strictObject({
  claimId: id,
  note: z.string().trim().max(5_000),
  /** The ratings the person had in front of them: the adjudication rests on these and no others. */
  seen: z.array(z.strictObject({ memberId: id, revision: z.number().int().min(1) })).max(1_000),
});
export type AdjudicationInput = z.infer<typeof adjudicationInput>;

export const dissentInput = z.strictObject({
  claimId: id,
  text: z.string().trim().min(1, 'Write down what you hold against it.').max(5_000),
});
export type DissentInput = z.infer<typeof dissentInput>;
