// What may be sent in about the inbox and what a member wants to be told.
import { z } from 'zod';
import { NOTICE_KINDS, NOTICE_WAYS } from './notice.ts';

/** A screenful of the inbox marked at once. */
const MOST_AT_ONCE = 500;

export const noticeMark = z.strictObject({
  noticeIds: z.array(z.uuid('That is not the id of anything here.')).min(1).max(MOST_AT_ONCE),
  isRead: z.boolean(),
});

export const noticeChoice = z.strictObject({ kind: z.enum(NOTICE_KINDS), way: z.enum(NOTICE_WAYS), isOn: z.boolean() });
