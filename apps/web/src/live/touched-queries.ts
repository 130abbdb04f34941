// Which of the things a page has read does an event touch? One row for every type of event.

import type { QueryFilters } from '@tanstack/react-query';
import type { AuditEventType, LiveEvent, LiveSignal } from '@touchstone/domain';

/** Everything a page reads, and the record each is about, where it is about one. */
const READINGS = {
  'agreement.get': () => null,
  'articles.get': ({ articleId }) => articleId && { articleId },
  'articles.list': () => null,
  'balance.get': () => null,
  'claims.get': ({ claimId }) => claimId && { claimId },
  'claims.history': ({ claimId }) => claimId && { claimId },
  'claims.list': () => null,
  'comments.revisions': () => null,
  'desk.get': () => null,
  'desk.myWork': () => null,
  'desk.page': () => null,
  'inbox.list': () => null,
  'inbox.unread': () => null,
  'history.list': () => null,
  'library.get': () => null,
  'library.imports': () => null,
  'library.labels': () => null,
  'members.invitations': () => null,
  'members.list': () => null,
  'precedents.forClaim': ({ claimId }) => claimId && { claimId },
  'precedents.search': () => null,
  'reports.get': ({ reportId }) => reportId && { reportId },
  'reports.list': () => null,
  'reports.preview': ({ reportId }) => reportId && { reportId },
  'scale.get': () => null,
  'selection.list': () => null,
  'suggestions.assistant': () => null,
  'suggestions.quality': () => null,
  'tokens.everybodys': () => null,
  'tokens.mine': () => null,
  'verdicts.draft': ({ claimId }) => claimId && { claimId },
} as const satisfies Record<string, (event: LiveEvent) => object | null | '' | undefined>;

export type Reading = keyof typeof READINGS;

const CLAIM: readonly Reading[] = ['claims.get', 'claims.history', 'claims.list', 'articles.get', 'desk.myWork'];
/** The claim's stage or verdict, which articles count and reports show. */
const CLAIM_STAGE: readonly Reading[] = [...CLAIM, 'articles.list', 'reports.get', 'reports.preview', 'selection.list', 'balance.get'];
/** What became of a suggestion, too. */
const SUGGESTION_FATE: readonly Reading[] = [...CLAIM_STAGE, 'suggestions.quality'];
/** Which ratings count, which of them are open, and what they are about. */
const RATED: readonly Reading[] = [...CLAIM, 'agreement.get'];
const DECIDED: readonly Reading[] = [...CLAIM_STAGE, 'agreement.get'];
/** Whoever steps aside hears no more of the claim. */
const RECUSAL: readonly Reading[] = [...RATED, 'inbox.list', 'inbox.unread'];
/** An answer may come after the approval, when reports show the claim already. */
const REPLY: readonly Reading[] = [...CLAIM, 'reports.preview'];
/** A link can make a verdict contradict an earlier one, which is part of the claim. */
const PRECEDENT: readonly Reading[] = ['claims.get', 'claims.history', 'precedents.forClaim'];
const TALK: readonly Reading[] = ['claims.get', 'claims.history', 'articles.get', 'comments.revisions'];
const REPORT: readonly Reading[] = ['reports.get', 'reports.list', 'reports.preview', 'articles.list'];
/** Publishing turns verdicts into published ones. */
const PUBLISHED: readonly Reading[] = [...REPORT, 'articles.get', 'claims.get', 'claims.history', 'claims.list', 'balance.get'];
const ARTICLE: readonly Reading[] = [
  'articles.get',
  'articles.list',
  'claims.get',
  'claims.list',
  'reports.get',
  'reports.list',
  'reports.preview',
  'selection.list',
  'balance.get',
];

/** How many ratings a claim needs is part of every claim, and the desk's words of every report to come. */
const DESK: readonly Reading[] = ['desk.get', 'desk.page', 'claims.get', 'claims.list', 'articles.get', 'desk.myWork', 'reports.preview'];
/** Points are drawn everywhere, by the desk's words for them; gates are part of what blocks a claim. */
const SCALE: readonly Reading[] = ['scale.get', 'desk.get', 'claims.get', 'claims.list', 'articles.get', 'desk.myWork', 'reports.preview'];
const MEMBERS: readonly Reading[] = ['desk.get', 'members.list', 'members.invitations'];
const TOKENS: readonly Reading[] = ['tokens.mine', 'tokens.everybodys'];
/** A member's ways in are shown to nobody else. */
const NOTHING: readonly Reading[] = [];

export const TOUCHED: Record<AuditEventType, readonly Reading[]> = {
  'article.added': ['articles.list', 'claims.list', 'selection.list', 'balance.get', 'suggestions.quality'],
  'article.edited': ARTICLE,
  'article.dueSet': ['articles.get', 'articles.list'],
  'claim.created': CLAIM_STAGE,
  'claim.selected': SUGGESTION_FATE,
  'claim.declined': SUGGESTION_FATE,
  'claim.restored': SUGGESTION_FATE,
  'claim.edited': [...RATED, 'reports.get', 'reports.preview', 'selection.list', 'balance.get', 'suggestions.quality'],
  'claim.assigned': CLAIM,
  'claim.dueSet': CLAIM,
  'claim.dueTomorrow': CLAIM,
  'claim.recused': RECUSAL,
  'claim.reopened': DECIDED,
  'evidence.added': CLAIM,
  'evidence.edited': CLAIM,
  'evidence.removed': CLAIM,
  'evidence.restored': CLAIM,
  'rating.submitted': RATED,
  'reply.asked': REPLY,
  'reply.edited': REPLY,
  'reply.recorded': REPLY,
  'reply.ranOut': REPLY,
  'reply.waived': REPLY,
  'adjudication.recorded': CLAIM,
  'dissent.written': CLAIM,
  'dissent.withdrawn': CLAIM,
  'comment.added': TALK,
  'comment.edited': TALK,
  'comment.withdrawn': TALK,
  'thread.resolved': TALK,
  'thread.reopened': TALK,
  'verdict.proposed': [...CLAIM_STAGE, 'verdicts.draft'],
  'verdict.withdrawn': CLAIM_STAGE,
  'verdict.sentBack': CLAIM_STAGE,
  'verdict.approved': DECIDED,
  'verdict.overrideApproved': DECIDED,
  'verdict.confirmed': CLAIM_STAGE,
  'verdict.recheckSet': CLAIM_STAGE,
  'verdict.recheckDue': CLAIM_STAGE,
  'changeRequest.resolved': CLAIM,
  'changeRequest.reopened': CLAIM,
  'recusal.declared': RECUSAL,
  'recusal.lifted': RECUSAL,
  'lease.taken': CLAIM,
  'lease.takenOver': CLAIM,
  'lease.handed': CLAIM,
  'lease.released': CLAIM,
  'report.created': REPORT,
  'report.edited': REPORT,
  'report.published': [...PUBLISHED, 'suggestions.quality'],
  'report.retracted': PUBLISHED,
  'library.imported': ['library.get', 'library.imports', 'library.labels', 'precedents.forClaim', 'precedents.search'],
  'library.labelMapped': ['library.labels', 'precedents.forClaim', 'precedents.search'],
  'precedent.linked': PRECEDENT,
  'precedent.unlinked': PRECEDENT,
  'assistant.asked': ['suggestions.assistant', 'claims.get', 'claims.history', 'articles.get'],
  'assistant.answered': [...CLAIM_STAGE, 'suggestions.quality', 'suggestions.assistant'],
  'suggestion.decided': [...CLAIM, 'suggestions.quality'],
  'desk.edited': DESK,
  'scale.edited': SCALE,
  'member.added': MEMBERS,
  'member.invited': ['members.invitations'],
  'member.invitationRenewed': ['members.invitations'],
  'member.invitationRevoked': ['members.invitations'],
  'member.roleChanged': MEMBERS,
  // what the member held is let go of as well
  'member.deactivated': [...MEMBERS, 'claims.get', 'claims.list', 'articles.get', 'desk.myWork'],
  'member.reactivated': MEMBERS,
  'member.signedIn': NOTHING,
  'member.accountLinked': NOTHING,
  'member.lockedOut': ['members.list'],
  'member.unlocked': ['members.list'],
  'member.passwordChanged': NOTHING,
  'member.passwordReset': NOTHING,
  'member.secondFactorAdded': NOTHING,
  'member.secondFactorRemoved': NOTHING,
  'member.recoveryCodesRenewed': NOTHING,
  'member.passkeyAdded': NOTHING,
  'member.passkeyRemoved': NOTHING,
  'member.sessionsEnded': NOTHING,
  'token.created': TOKENS,
  'token.revoked': TOKENS,
};

/** What an event touches; an event of a type this page does not know, from a newer server, may touch anything. */
export function queriesTouchedBy(event: LiveEvent): readonly QueryFilters[] {
  if (!Object.hasOwn(TOUCHED, event.type)) return [{}];
  // a history may hold any of them
  return [...TOUCHED[event.type as AuditEventType], 'history.list' as const].map((reading) => {
    const input = READINGS[reading](event);
    // the shape of tRPC's own keys
    return { queryKey: input ? [reading.split('.'), { input }] : [reading.split('.')] };
  });
}

const INBOX: readonly QueryFilters[] = [{ queryKey: [['inbox', 'list']] }, { queryKey: [['inbox', 'unread']] }];

const LIBRARY: readonly QueryFilters[] = [{ queryKey: [['library', 'get']] }, { queryKey: [['library', 'imports']] }];

/** What a signal touches. */
export function queriesTouchedBySignal(signal: Exclude<LiveSignal, { kind: 'presence' }>): readonly QueryFilters[] {
  switch (signal.kind) {
    case 'inbox':
      return INBOX;
    case 'library':
      return LIBRARY;
    case 'scores':
      return [{ queryKey: [['articles', 'get'], { input: { articleId: signal.articleId } }] }];
    case 'verdictDraft':
      return [{ queryKey: [['verdicts', 'draft'], { input: { claimId: signal.claimId } }] }];
  }
}

/** What may have been signalled while nobody listened. */
export const QUERIES_TOUCHED_UNHEARD: readonly QueryFilters[] = [
  ...INBOX,
  ...LIBRARY,
  { queryKey: [['articles', 'get']] },
  { queryKey: [['verdicts', 'draft']] },
];
