// What an open page tells of itself, and for how long it counts as there.
import { z } from 'zod';

const id = z.uuid('That is not the id of anything here.');

/** A page that says nothing for so long is gone, in milliseconds. */
export const PRESENT_MS = 45_000;

/** Fields that several people write in at once. */
const WRITTEN_FIELDS = ['summary', 'explanation'] as const;

export const presenceHere = z.strictObject({
  /** Chosen by the page. */
  tabId: id,
  articleId: id,
  claimId: id.nullable(),
  /** What is being typed in. */
  writes: z.enum(WRITTEN_FIELDS).nullable(),
});
export type PresenceHere = z.infer<typeof presenceHere>;

export const presenceGone = presenceHere.pick({ tabId: true });
