// What each line of the record says to a person, after the name of who did it.
import type { AuditEventType, EventKind } from '@touchstone/domain';
import type { Unshown } from '@touchstone/server';

const EVENT_WORDS: Record<AuditEventType, string> = {
  'article.added': 'put the article on the desk',
  'article.edited': 'corrected what is known about the article',
  'article.dueSet': 'set the day the report is due',
  'claim.created': 'picked the words to check',
  'claim.selected': 'took the claim on',
  'claim.declined': 'said the claim is not for us',
  'claim.restored': 'brought the claim back',
  'claim.edited': 'edited the claim',
  'claim.assigned': 'changed who works on it',
  'claim.dueSet': 'set the due day',
  'claim.dueTomorrow': 'reminded that the claim is due by the next day',
  'claim.recused': 'stepped aside',
  'reply.asked': 'asked for a reply',
  'reply.edited': 'corrected a request for reply',
  'reply.recorded': 'wrote down what came of a request for reply',
  'reply.ranOut': 'reminded that the time given for a reply is over',
  'reply.waived': 'said why nobody is asked for a reply',
  'lease.taken': 'took the claim in hand',
  'lease.takenOver': 'took the claim over',
  'lease.handed': 'put the claim into other hands',
  'lease.released': 'let go of the claim',
  'recusal.declared': 'recused somebody',
  'recusal.lifted': 'let somebody back in',
  'claim.reopened': 'opened the claim again',
  'evidence.added': 'added evidence',
  'evidence.edited': 'edited evidence',
  'evidence.removed': 'removed evidence',
  'evidence.restored': 'brought evidence back',
  'rating.submitted': 'rated',
  'adjudication.recorded': 'settled the difference between the ratings',
  'dissent.written': 'wrote a dissent',
  'dissent.withdrawn': 'took their dissent back',
  'comment.added': 'commented',
  'comment.edited': 'edited a comment',
  'comment.withdrawn': 'withdrew a comment',
  'thread.resolved': 'resolved a thread',
  'thread.reopened': 'took a thread up again',
  'verdict.proposed': 'sent a verdict to the editor',
  'verdict.withdrawn': 'took the verdict back',
  'verdict.sentBack': 'sent the verdict back',
  'verdict.approved': 'approved the verdict',
  'verdict.overrideApproved': 'approved the verdict without a second person',
  'verdict.confirmed': 'looked at the verdict again: still right',
  'verdict.recheckSet': 'set the day to look at the verdict again',
  'verdict.recheckDue': 'reminded to look at the verdict again',
  'changeRequest.resolved': 'did what was asked',
  'changeRequest.reopened': 'asked for a change again',
  'assistant.asked': 'asked the assistant',
  'assistant.answered': 'brought the answer of the assistant',
  'suggestion.decided': 'decided on a suggestion',
  'report.created': 'started a report',
  'report.edited': 'edited the report',
  'report.published': 'published the report',
  'report.retracted': 'retracted the report',
  'library.imported': 'read a file into the library',
  'library.labelMapped': 'said what a label means on our scale',
  'precedent.linked': 'linked an earlier check',
  'precedent.unlinked': 'took the link to an earlier check back',
  'desk.edited': 'changed what the desk says about itself',
  'scale.edited': 'changed the scale',
  'member.added': 'added a member',
  'member.signedIn': 'signed in',
  'member.accountLinked': 'linked their newsroom account',
  'member.lockedOut': 'was locked out after wrong tries',
  'member.unlocked': 'let a member try again',
  'member.passwordChanged': 'changed their password',
  'member.passwordReset': 'set a new password by mail',
  'member.secondFactorAdded': 'turned on the second step of signing in',
  'member.secondFactorRemoved': 'turned off the second step of signing in',
  'member.recoveryCodesRenewed': 'took new recovery codes',
  'member.passkeyAdded': 'added a passkey',
  'member.passkeyRemoved': 'removed a passkey',
  'member.sessionsEnded': 'ended sessions elsewhere',
  'member.invited': 'invited somebody to the desk',
  'member.invitationRenewed': 'sent an invitation again',
  'member.invitationRevoked': 'took an invitation back',
  'member.roleChanged': 'gave a member another role',
  'member.deactivated': 'deactivated a member',
  'member.reactivated': 'reactivated a member',
  'token.created': 'made a token for a program',
  'token.revoked': 'revoked a token',
};

/** What a history can be narrowed to. */
export const EVENT_KIND_WORDS: Record<EventKind, string> = {
  article: 'Articles',
  claim: 'Claims',
  work: 'Who works on it',
  evidence: 'Evidence',
  reply: 'Right of reply',
  rating: 'Ratings',
  verdict: 'Verdicts',
  comment: 'Comments',
  report: 'Reports',
  desk: 'The desk and its people',
};

/** Why the words of a step are not shown. */
export const UNSHOWN_WORDS: Record<Unshown, string> = {
  rating: 'What was said is shown once the ratings are open to you; the record holds a seal of it.',
  withdrawn: 'Its author took the words back.',
  replaced: 'Only the latest wording is kept, beside the ratings.',
};

const isEventType = (type: string): type is AuditEventType => type in EVENT_WORDS;

const isWritten = (part: unknown): part is string => typeof part === 'string' && part !== '';

/** Words of the payload that say more: whom or what it concerns, a source's title, a reason, how something was done. */
function detailOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { member, name, source, reason, resolution, fileName, label, words: quoted } = payload as Record<string, unknown>;
  const words = [member ?? name ?? fileName ?? label, [source, reason, resolution, quoted].find(isWritten)].filter(isWritten);
  return words.length ? words.join(', ') : null;
}

export interface EventWords {
  /** Follows the name: "sent a verdict to the editor". */
  deed: string;
  detail: string | null;
}

export function describeEvent(type: string, payload: unknown): EventWords {
  const deed = isEventType(type) ? EVENT_WORDS[type] : 'changed something';
  const shown = type === 'claim.declined' || type === 'claim.edited' ? null : detailOf(payload);
  return { deed: type === 'rating.submitted' && revisionOf(payload) > 1 ? 'revised their rating' : deed, detail: shown };
}

const revisionOf = (payload: unknown): number =>
  typeof payload === 'object' && payload !== null && 'revision' in payload ? Number(payload.revision) : 1;
