// Everything that can be written into the record: one typed line per change, in the transaction of the change.
import type { CorrectionType } from '../report/report.ts';

/** By which door somebody came in. */
export type SignInWay = 'password' | 'secondFactor' | 'recoveryCode' | 'passkey' | 'newsroomAccount' | 'link' | 'demo';

/** The same fields twice: those that differ. */
type FieldsChanged = { before: Readonly<Record<string, string | null>>; after: Readonly<Record<string, string | null>> };

/** The shape of `payload` for each event type; ids of the records concerned stand in the event's own columns. */
export interface AuditPayloads {
  'article.added': { title: string; suggestions: number; textSha256: string };
  'article.edited': FieldsChanged;
  /** Days as "2025-03-14". */
  'article.dueSet': { before: string | null; after: string | null };
  'claim.created': { quote: string };
  'claim.selected': Record<string, never>;
  'claim.declined': { reason: string; note: string };
  'claim.restored': Record<string, never>;
  'claim.edited': FieldsChanged;
  'claim.assigned': { assigneeId: string | null };
  'claim.dueSet': { before: string | null; after: string | null };
  /** Written once for a due day, by nobody, the day before. */
  'claim.dueTomorrow': { dueOn: string };
  'claim.recused': { reason: string };
  /** An editor recused somebody else, or let somebody back in. */
  'recusal.declared': { memberId: string; member: string; reason: string };
  'recusal.lifted': { memberId: string; member: string; reason: string };
  /** Without address and note, which are the desk's own. */
  'reply.asked': { replyId: string; askedOf: string; way: string; askedOn: string; dueOn: string };
  'reply.edited': { replyId: string } & FieldsChanged;
  'reply.recorded': { replyId: string } & FieldsChanged;
  /** Written once for the day given, by nobody, when it is over. */
  'reply.ranOut': { replyId: string; dueOn: string };
  'reply.waived': { replyId: string; reason: string };
  /** Renewals are no events: they say only that the work goes on. */
  'lease.taken': { until: string };
  'lease.takenOver': { memberId: string; member: string; reason: string; until: string };
  'lease.handed': { memberId: string; member: string; until: string };
  'lease.released': Record<string, never>;
  'claim.reopened': { reason: string };
  'evidence.added': { evidenceId: string; stance: string; source: string };
  'evidence.edited': { evidenceId: string } & FieldsChanged;
  'evidence.removed': { evidenceId: string; source: string };
  'evidence.restored': { evidenceId: string; source: string };
  /** No point and no rationale: the record must not show a blind rating. The commitment binds them without telling them. */
  'rating.submitted': { revision: number; isBlind: boolean; commitment: string };
  'adjudication.recorded': { adjudicationId: string; ratings: number };
  'dissent.written': FieldsChanged;
  'dissent.withdrawn': FieldsChanged;
  /** Never the words. `mentioned`: ids of members named in it; in an edit only those who were not named before. */
  'comment.added': { commentId: string; mentioned: string[] };
  'comment.edited': { commentId: string; revision: number; mentioned: string[] };
  'comment.withdrawn': { commentId: string };
  'thread.resolved': { threadId: string };
  'thread.reopened': { threadId: string };
  'verdict.proposed': { verdictId: string; number: number; point: string; contentSha256: string };
  'verdict.withdrawn': { verdictId: string; number: number };
  'verdict.sentBack': { verdictId: string; number: number; changeRequests: number };
  'verdict.approved': { verdictId: string; number: number; point: string };
  'verdict.overrideApproved': { verdictId: string; number: number; point: string; reason: string };
  /** Looked at again and still right. `asOf`: the day its evidence was weighed, before and after; `recheckOn`: when to look the next time. */
  'verdict.confirmed': { verdictId: string; number: number; before: string | null; after: string; note: string; recheckOn: string | null };
  'verdict.recheckSet': { verdictId: string; before: string | null; after: string | null };
  /** Written once for a re-check day, by nobody, when it has come. */
  'verdict.recheckDue': { verdictId: string; recheckOn: string };
  'changeRequest.resolved': { changeRequestId: string; resolution: string };
  'changeRequest.reopened': { changeRequestId: string; reason: string };
  'report.created': { title: string };
  /** `before` and `after` hold what differs of title and introduction. */
  'report.edited': { title: string; entries: number } & FieldsChanged;
  'report.published': { version: number; entries: number; corrections: CorrectionType[]; sha256: string };
  'report.retracted': { reason: string };
  /** A file was read to its end; by nobody when it came by the command line. */
  'library.imported': { importId: string; fileName: string; created: number; changed: number; same: number; bad: number };
  /** What a publisher’s label means on our scale; an empty publisher: of all that are not mapped by themselves. */
  'library.labelMapped': { publisher: string; label: string } & FieldsChanged;
  'precedent.linked': { precedentId: string; kind: string; words: string };
  'precedent.unlinked': { precedentId: string; words: string };
  /** A language model was asked, and answered or not; what it proposed stands in the ledger. */
  'assistant.asked': { runId: string; model: string };
  'assistant.answered': { runId: string; model: string; proposed: number; failure: string | null };
  'suggestion.decided': { suggestionId: string; kind: string; act: string };
  'desk.edited': { before: Record<string, string>; after: Record<string, string> };
  /** By where it stands, such as "true.label": what changed. */
  'scale.edited': { version: number; before: Record<string, string>; after: Record<string, string> };
  'member.added': { name: string; role: string };
  'member.signedIn': { memberId: string; way: SignInWay };
  /** The account at the newsroom's own provider lets the member in from now on. */
  'member.accountLinked': { memberId: string; issuer: string };
  'member.lockedOut': { memberId: string; door: 'password' | 'secondFactor' };
  'member.unlocked': { memberId: string };
  'member.passwordChanged': { memberId: string };
  'member.passwordReset': { memberId: string };
  'member.secondFactorAdded': { memberId: string };
  'member.secondFactorRemoved': { memberId: string };
  'member.recoveryCodesRenewed': { memberId: string };
  'member.passkeyAdded': { memberId: string; name: string };
  'member.passkeyRemoved': { memberId: string; name: string };
  'member.sessionsEnded': { memberId: string; sessions: number };
  'member.invited': { invitationId: string; email: string; role: string };
  'member.invitationRenewed': { invitationId: string; email: string };
  'member.invitationRevoked': { invitationId: string; email: string };
  'member.roleChanged': { memberId: string; name: string; before: string; after: string };
  'member.deactivated': { memberId: string; name: string };
  'member.reactivated': { memberId: string; name: string };
  'token.created': { tokenId: string; memberId: string; name: string; scopes: string[]; expiresAt: string };
  'token.revoked': { tokenId: string; memberId: string; name: string };
}

export type AuditEventType = keyof AuditPayloads;

/** An event before it is stored: the store adds its number and time. */
export type AuditEvent = {
  [Type in AuditEventType]: {
    type: Type;
    actorId: string | null;
    articleId?: string;
    claimId?: string;
    reportId?: string;
    payload: AuditPayloads[Type];
  };
}[AuditEventType];
