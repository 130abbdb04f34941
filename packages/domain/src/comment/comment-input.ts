// What may be sent in about comments and their threads.
import { z } from 'zod';

const id = z.uuid('That is not the id of anything here.');
const body = z.string().max(20_000).trim().min(1, 'Write something first.');

/** Opens a thread on one thing. */
export const commentInput = z.strictObject({
  target: z.discriminatedUnion('on', [
    z.strictObject({ on: z.literal('claim'), claimId: id }),
    z.strictObject({ on: z.literal('evidence'), evidenceId: id }),
    z.strictObject({ on: z.literal('verdict'), verdictId: id }),
    z.strictObject({ on: z.literal('changeRequest'), changeRequestId: id }),
    z.strictObject({ on: z.literal('passage'), articleVersionId: id, start: z.number().int().min(0), end: z.number().int().min(1) }),
  ]),
  body,
});
export type CommentTarget = z.infer<typeof commentInput>['target'];

export const commentReply = z.strictObject({ threadId: id, body });
/** `revision` is the wording the sender saw; an older one is a conflict. */
export const commentEdit = z.strictObject({ commentId: id, revision: z.number().int().min(1), body });
export const commentRef = z.strictObject({ commentId: id });
export const threadRef = z.strictObject({ threadId: id });
