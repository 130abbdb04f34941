// The right of reply: how somebody was asked about a claim, and what came of it.

export const REPLY_WAYS = ['email', 'phone', 'letter', 'form', 'other'] as const;
export type ReplyWay = (typeof REPLY_WAYS)[number];

/** `waived`: nobody was asked, for a reason that is printed. */
export const REPLY_OUTCOMES = ['waiting', 'answered', 'declined', 'noAnswer', 'waived'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];
