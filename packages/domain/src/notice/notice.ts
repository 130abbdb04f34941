// What a member can be told of, by which ways, and which ways are on before they choose.

export const NOTICE_KINDS = [
  'mentioned',
  'replied',
  'commented',
  'assigned',
  'sentBack',
  'approved',
  'changeDone',
  'changeAskedAgain',
  'reopened',
  'toReview',
  'toRate',
  'replyRanOut',
  'dueTomorrow',
  'recheckDue',
  'roleChanged',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** In the inbox; by a mail of its own; in the daily mail. */
export const NOTICE_WAYS = ['inbox', 'mail', 'digest'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

export type NoticeWays = Record<NoticeWay, boolean>;

const WAYS = {
  /** Somebody waits for this member's answer. */
  urgent: { inbox: true, mail: true, digest: true },
  told: { inbox: true, mail: false, digest: true },
  quiet: { inbox: true, mail: false, digest: false },
  /** The desk's piles show it at any time; once a day is often enough. */
  daily: { inbox: false, mail: false, digest: true },
} as const satisfies Record<string, NoticeWays>;

export const DEFAULT_WAYS: Record<NoticeKind, NoticeWays> = {
  mentioned: WAYS.urgent,
  replied: WAYS.told,
  commented: WAYS.quiet,
  assigned: WAYS.told,
  sentBack: WAYS.urgent,
  approved: WAYS.told,
  changeDone: WAYS.told,
  changeAskedAgain: WAYS.urgent,
  reopened: WAYS.told,
  toReview: WAYS.daily,
  toRate: WAYS.daily,
  replyRanOut: WAYS.told,
  dueTomorrow: WAYS.told,
  recheckDue: WAYS.told,
  roleChanged: WAYS.told,
};

/** What waits rather than what happened: the daily mail counts it on the day, so a notice is only made for other ways. */
export const PILE_KINDS = ['toReview', 'toRate'] as const satisfies readonly NoticeKind[];
export const isPileKind = (kind: NoticeKind): kind is (typeof PILE_KINDS)[number] => (PILE_KINDS as readonly string[]).includes(kind);

/** The words after the name of whoever did it: "mentioned you". Nothing here tells what is in a rating, a verdict or a comment. */
export const NOTICE_DEEDS: Record<NoticeKind, string> = {
  mentioned: 'mentioned you',
  replied: 'replied in a thread of yours',
  commented: 'commented on your claim',
  assigned: 'gave you the claim',
  sentBack: 'sent your verdict back',
  approved: 'approved your verdict',
  changeDone: 'did what you asked for',
  changeAskedAgain: 'asked for a change again',
  reopened: 'opened your claim again',
  toReview: 'sent a verdict to review',
  toRate: 'took on a claim that waits for your rating',
  replyRanOut: 'reminds you that the time given for a reply is over',
  dueTomorrow: 'reminds you that your claim is due by tomorrow',
  recheckDue: 'reminds you to look at the verdict again',
  roleChanged: 'gave you another role at the desk',
};

/** What the choice of a kind is called. */
export const NOTICE_TITLES: Record<NoticeKind, string> = {
  mentioned: 'Somebody mentions me',
  replied: 'A reply in a thread I wrote in',
  commented: 'A comment on a claim, verdict or evidence of mine',
  assigned: 'A claim is given to me',
  sentBack: 'My verdict is sent back',
  approved: 'My verdict is approved',
  changeDone: 'A change I asked for is done',
  changeAskedAgain: 'A change is asked for again',
  reopened: 'A claim of mine is opened again',
  toReview: 'A verdict waits for review',
  toRate: 'A claim waits for my rating',
  replyRanOut: 'The time for a reply I asked for, or on a claim of mine, is over',
  dueTomorrow: 'A claim of mine is due by tomorrow',
  recheckDue: 'A verdict is due to be looked at again',
  roleChanged: 'I am given another role',
};
