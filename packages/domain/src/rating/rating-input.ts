// What may be sent in as a rating.
import { z } from 'zod';
import { CONFIDENCES } from './rating.ts';

export const ratingInput = z.strictObject({
  claimId: z.uuid('That is not the id of anything here.'),
  point: z.string().min(1).max(50),
  confidence: z.enum(CONFIDENCES),
  rationale: z.string().trim().max(20_000),
  /** Revision of one's own rating that this one is to follow, 0 for a first one; without it, whichever there is. */
  follows: z.number().int().min(0).optional(),
});
