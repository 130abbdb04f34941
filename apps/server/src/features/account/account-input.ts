// What may be sent in about one's own account.
import { z } from 'zod';

/** Which of one's sessions is to end. */
export const sessionEnd = z.strictObject({ sessionId: z.uuid() });
export type SessionEnd = z.infer<typeof sessionEnd>;
