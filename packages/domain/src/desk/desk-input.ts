// What an admin may change about the desk.
import { z } from 'zod';

export const MOST_RATINGS_NEEDED = 10;

const MOST_RECHECK_DAYS = 3650;

const words = z.string().trim().max(5_000, 'That is too long: 5000 characters at most.');

/** Only what is sent is changed. */
const deskChanges = z
  .strictObject({
    name: z.string().trim().min(1, 'Name the desk.').max(200, 'That name is too long: 200 characters at most.'),
    about: words,
    funding: words,
    contact: words,
    correctionsPolicy: words,
    ratingsNeeded: z
      .number('Write how many ratings a claim needs.')
      .int('Ratings come in whole numbers.')
      .min(1, 'A claim needs at least one rating.')
      .max(MOST_RATINGS_NEEDED, `A claim can ask for ${MOST_RATINGS_NEEDED} ratings at most.`),
    /** Else editors give the claims out. */
    checkersTakeClaims: z.boolean(),
    /** null: a verdict is not looked at again by itself. */
    recheckAfterDays: z
      .number('Write a number of days.')
      .int('Days come in whole numbers.')
      .min(1, 'At least one day.')
      .max(MOST_RECHECK_DAYS, `At most ${MOST_RECHECK_DAYS} days.`)
      .nullable(),
  })
  .partial();

/** `version`: the one that was seen. */
export const deskEdit = z.strictObject({ version: z.number().int().min(1), changes: deskChanges });
export type DeskEdit = z.infer<typeof deskEdit>;
