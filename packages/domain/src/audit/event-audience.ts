// Who may know of an event: one line per type, used by the live stream and by every view of the record.
import type { Role } from '../desk/role.ts';
import { includesRole } from '../desk/role.ts';
import type { AuditEventType } from './audit-event.ts';

/** `desk`: every member. `raters`: who has rated the claim. `admins`: admins, and the member the event is about. */
type Audience = 'desk' | 'raters' | 'admins';

const AUDIENCE: Record<AuditEventType, Audience> = {
  'article.added': 'desk',
  'article.edited': 'desk',
  'article.dueSet': 'desk',
  'claim.created': 'desk',
  'claim.selected': 'desk',
  'claim.declined': 'desk',
  'claim.restored': 'desk',
  'claim.edited': 'desk',
  'claim.assigned': 'desk',
  'claim.dueSet': 'desk',
  'claim.dueTomorrow': 'desk',
  'claim.recused': 'desk',
  'claim.reopened': 'desk',
  'evidence.added': 'desk',
  'evidence.edited': 'desk',
  'evidence.removed': 'desk',
  'evidence.restored': 'desk',
  'rating.submitted': 'desk',
  'adjudication.recorded': 'raters',
  'dissent.written': 'raters',
  'dissent.withdrawn': 'raters',
  'comment.added': 'desk',
  'comment.edited': 'desk',
  'comment.withdrawn': 'desk',
  'thread.resolved': 'desk',
  'thread.reopened': 'desk',
  'verdict.proposed': 'desk',
  'verdict.withdrawn': 'desk',
  'verdict.sentBack': 'desk',
  'verdict.approved': 'desk',
  'verdict.overrideApproved': 'desk',
  'verdict.confirmed': 'desk',
  'verdict.recheckSet': 'desk',
  'verdict.recheckDue': 'desk',
  'changeRequest.resolved': 'desk',
  'changeRequest.reopened': 'desk',
  'reply.asked': 'desk',
  'reply.edited': 'desk',
  'reply.recorded': 'desk',
  'reply.ranOut': 'desk',
  'reply.waived': 'desk',
  'lease.taken': 'desk',
  'lease.takenOver': 'desk',
  'lease.handed': 'desk',
  'lease.released': 'desk',
  'recusal.declared': 'desk',
  'recusal.lifted': 'desk',
  'report.created': 'desk',
  'report.edited': 'desk',
  'report.published': 'desk',
  'report.retracted': 'desk',
  'library.imported': 'desk',
  'library.labelMapped': 'desk',
  'precedent.linked': 'desk',
  'precedent.unlinked': 'desk',
  'assistant.asked': 'desk',
  'assistant.answered': 'desk',
  'suggestion.decided': 'desk',
  'desk.edited': 'desk',
  'scale.edited': 'desk',
  'member.added': 'admins',
  'member.signedIn': 'admins',
  'member.accountLinked': 'admins',
  'member.lockedOut': 'admins',
  'member.unlocked': 'admins',
  'member.passwordChanged': 'admins',
  'member.passwordReset': 'admins',
  'member.secondFactorAdded': 'admins',
  'member.secondFactorRemoved': 'admins',
  'member.recoveryCodesRenewed': 'admins',
  'member.passkeyAdded': 'admins',
  'member.passkeyRemoved': 'admins',
  'member.sessionsEnded': 'admins',
  'member.invited': 'admins',
  'member.invitationRenewed': 'admins',
  'member.invitationRevoked': 'admins',
  'member.roleChanged': 'admins',
  'member.deactivated': 'admins',
  'member.reactivated': 'admins',
  'token.created': 'admins',
  'token.revoked': 'admins',
};

const isKnown = (type: string): type is AuditEventType => Object.hasOwn(AUDIENCE, type);

/** What the question is decided by; `concernsId` is the member an event is about, where it is about one (`memberId` of its payload). */
export interface WhoseEvent {
  type: string;
  concernsId: string | null;
  /** Who has rated the claim, for an event that tells more of its ratings than how many there are (`tellsOfRatings`). */
  raterIds?: readonly string[] | null;
}

/** A type unknown here was written by a newer version and is for admins. Nobody but a signed-in member sees any event. */
export function maySeeEvent({ type, concernsId, raterIds }: WhoseEvent, viewer: { memberId: string; role: Role }): boolean {
  if (raterIds || (isKnown(type) && AUDIENCE[type] === 'raters')) return raterIds?.includes(viewer.memberId) ?? false;
  if (isKnown(type) && AUDIENCE[type] === 'desk') return true;
  return includesRole(viewer.role, 'admin') || concernsId === viewer.memberId;
}
