// Who is told of what: one table from events to people, read by one pure function.
import type { AuditEventType } from '../audit/audit-event.ts';
import type { NoticeKind } from './notice.ts';

/** Ids of the people an event is about, as far as they are known; gathered when it is delivered. */
export interface NoticePeople {
  /** Named in the comment, newly so when it was edited. */
  mentioned: readonly string[];
  /** Who wrote in the thread before. */
  inThread: readonly string[];
  /** Who proposed the claim's latest verdict. */
  proposers: readonly string[];
  /** Who works on the claim; for an assignment, who got it. */
  assignees: readonly string[];
  /** Who added the evidence a comment stands on. */
  addedBy: readonly string[];
  /** Who asked for the change, or for the reply. */
  requesters: readonly string[];
  /** Whom the event itself is about. */
  concerned: readonly string[];
  /** Every editor of the desk. */
  editors: readonly string[];
  /** Everybody who rates and has not rated this claim. */
  raters: readonly string[];
}

export interface NoticeFacts {
  people: NoticePeople;
  actorId: string | null;
  /** Nobody recused from the claim hears of what goes on inside it. */
  recused: readonly string[];
  /** Members who may be told anything at all. */
  active: readonly string[];
}

export interface Told {
  memberId: string;
  kind: NoticeKind;
}

type Row = readonly [NoticeKind, ...(keyof NoticePeople)[]];

/** The first row that names a member is the one they are told by. */
const NOTICE_RULES: Partial<Record<AuditEventType, readonly Row[]>> = {
  'comment.added': [
    ['mentioned', 'mentioned'],
    ['replied', 'inThread', 'requesters'],
    ['commented', 'assignees', 'proposers', 'addedBy'],
  ],
  'comment.edited': [['mentioned', 'mentioned']],
  'claim.assigned': [['assigned', 'assignees']],
  'claim.created': [['toRate', 'raters']],
  'claim.selected': [['toRate', 'raters']],
  'claim.reopened': [['reopened', 'assignees', 'proposers']],
  'verdict.proposed': [['toReview', 'editors']],
  'verdict.sentBack': [['sentBack', 'proposers', 'assignees']],
  'verdict.approved': [['approved', 'proposers', 'assignees']],
  'verdict.overrideApproved': [['approved', 'proposers', 'assignees']],
  'changeRequest.resolved': [['changeDone', 'requesters']],
  'changeRequest.reopened': [['changeAskedAgain', 'proposers', 'assignees']],
  'reply.ranOut': [['replyRanOut', 'requesters', 'assignees']],
  'claim.dueTomorrow': [['dueTomorrow', 'assignees']],
  'verdict.recheckDue': [['recheckDue', 'assignees', 'editors']],
  'member.roleChanged': [['roleChanged', 'concerned']],
};

/** Events that tell somebody something. */
export const TELLING_EVENTS = Object.keys(NOTICE_RULES) as AuditEventType[];

/** Everybody to be told of the event, each once and never its actor. */
export function noticesFor(type: AuditEventType, { people, actorId, recused, active }: NoticeFacts): Told[] {
  const told = new Map<string, NoticeKind>();
  for (const [kind, ...groups] of NOTICE_RULES[type] ?? []) {
    for (const memberId of groups.flatMap((group) => people[group])) {
      const isSpared = memberId === actorId || recused.includes(memberId) || !active.includes(memberId);
      if (!isSpared && !told.has(memberId)) told.set(memberId, kind);
    }
  }
  return [...told].map(([memberId, kind]) => ({ memberId, kind }));
}
