// Every procedure there is: who may call it at all, and an input that is in order but names nothing that exists.
import { DEFAULT_SCALE, type Role } from '@touchstone/domain';

const NOBODY = '0198d3f0-1111-7111-8111-111111111111';
const claim = { claimId: NOBODY, version: 1 };
const report = { reportId: NOBODY, version: 1 };
const source = { title: 'Register', publisher: 'Statistics Office', kind: 'primary' };
const reply = { askedOf: 'Ministry', way: 'email', address: '', note: '', askedOn: '2025-03-10', dueOn: '2025-03-15' };
const words = { source, stance: 'refutes', excerpt: '3,100', note: '' };
const intake = { from: 'paste', text: 'The minister said that 4,200 homes were built last year.' };
const scalePoints = DEFAULT_SCALE.points.map(({ position: _position, claimReviewNumber: _number, ...point }) => point);

export interface ProcedureCase {
  input?: unknown;
  /** The least role that gets past the door; the rules ask again about the record behind it. */
  door: Role;
  /** What an admin gets for an id that is not there; `done` where there is nothing to look up. */
  unknownId: 'NOT_FOUND' | 'done';
}

const reading = (input?: unknown): ProcedureCase => ({ input, door: 'observer', unknownId: input ? 'NOT_FOUND' : 'done' });
const administering = (input?: unknown): ProcedureCase => ({ ...reading(input), door: 'admin' });
const acting = (input: unknown): ProcedureCase => ({ input, door: 'observer', unknownId: 'NOT_FOUND' });

export const PROCEDURES: Record<string, ProcedureCase> = {
  'account.get': reading(),
  'account.endSession': acting({ sessionId: NOBODY }),
  'account.endOtherSessions': { door: 'observer', unknownId: 'done' },
  'agreement.get': { door: 'checker', unknownId: 'done' },
  'articles.list': reading(),
  'articles.get': reading({ articleId: NOBODY }),
  'articles.preview': { input: { intake }, door: 'checker', unknownId: 'done' },
  'articles.add': { input: { intake, details: {} }, door: 'checker', unknownId: 'done' },
  'articles.edit': { input: { articleId: NOBODY, version: 1, details: { title: 'Homes' } }, door: 'checker', unknownId: 'NOT_FOUND' },
  'articles.setDue': { input: { articleId: NOBODY, version: 1, dueOn: '2025-03-20' }, door: 'editor', unknownId: 'NOT_FOUND' },
  'balance.get': { input: {}, door: 'observer', unknownId: 'done' },
  'claims.list': { input: {}, door: 'observer', unknownId: 'done' },
  'claims.get': reading({ claimId: NOBODY }),
  'claims.history': reading({ claimId: NOBODY }),
  'claims.markSeen': acting({ claimId: NOBODY }),
  'claims.claimants': { input: { text: 'min' }, door: 'observer', unknownId: 'done' },
  'claims.create': { input: { articleVersionId: NOBODY, start: 0, end: 3 }, door: 'checker', unknownId: 'NOT_FOUND' },
  'claims.select': acting(claim),
  'claims.decline': acting({ ...claim, reason: 'opinion' }),
  'claims.restore': acting(claim),
  'claims.edit': acting({ ...claim, statement: 'Homes.' }),
  'claims.assign': acting({ ...claim, assigneeId: null }),
  'claims.setDue': acting({ ...claim, dueOn: '2025-03-20' }),
  'claims.recuse': acting({ ...claim, reason: 'A friend.' }),
  'claims.recuseMember': acting({ ...claim, memberId: NOBODY, reason: 'A friend.' }),
  'claims.liftRecusal': acting({ ...claim, memberId: NOBODY, reason: 'No longer.' }),
  'claims.reopen': acting({ ...claim, reason: 'New data.' }),
  'comments.add': { input: { target: { on: 'claim', claimId: NOBODY }, body: 'Really?' }, door: 'checker', unknownId: 'NOT_FOUND' },
  'comments.revisions': reading({ commentId: NOBODY }),
  'comments.reply': acting({ threadId: NOBODY, body: 'Yes.' }),
  'comments.edit': acting({ commentId: NOBODY, revision: 1, body: 'No.' }),
  'comments.withdraw': acting({ commentId: NOBODY }),
  'comments.resolveThread': acting({ threadId: NOBODY }),
  'comments.reopenThread': acting({ threadId: NOBODY }),
  'desk.get': reading(),
  'desk.myWork': reading(),
  'desk.page': administering(),
  'desk.edit': { input: { version: 1, changes: {} }, door: 'admin', unknownId: 'done' },
  'drafts.list': reading(),
  'drafts.get': { input: { key: 'rating.c1' }, door: 'observer', unknownId: 'done' },
  'drafts.save': { input: { key: 'rating.c1', value: 'Half', base: null, version: NOBODY }, door: 'observer', unknownId: 'done' },
  'drafts.remove': { input: { key: 'rating.c1', version: NOBODY }, door: 'observer', unknownId: 'done' },
  'evidence.add': acting({ claimId: NOBODY, ...words }),
  'evidence.edit': acting({ evidenceId: NOBODY, version: 1, ...words }),
  'evidence.remove': acting({ evidenceId: NOBODY }),
  'evidence.restore': acting({ evidenceId: NOBODY }),
  'leases.take': acting({ claimId: NOBODY }),
  'leases.takeOver': acting({ claimId: NOBODY, reason: 'Deadline.' }),
  'leases.hand': acting({ claimId: NOBODY, memberId: NOBODY }),
  'leases.release': acting({ claimId: NOBODY }),
  'history.list': reading({ about: { claimId: NOBODY } }),
  'inbox.list': reading(),
  'inbox.unread': reading(),
  'inbox.mark': { input: { noticeIds: [NOBODY], isRead: true }, door: 'observer', unknownId: 'done' },
  'inbox.choices': reading(),
  'inbox.choose': { input: { kind: 'mentioned', way: 'mail', isOn: false }, door: 'observer', unknownId: 'done' },
  'inbox.work': { door: 'admin', unknownId: 'done' },
  'inbox.retryWork': { door: 'admin', unknownId: 'done' },
  'members.list': administering(),
  'members.changeRole': administering({ memberId: NOBODY, role: 'editor' }),
  'members.deactivate': administering({ memberId: NOBODY }),
  'members.reactivate': administering({ memberId: NOBODY }),
  'members.unlock': administering({ memberId: NOBODY }),
  'members.invitations': administering(),
  'members.invite': { input: { email: 'bo@example.org', role: 'checker' }, door: 'admin', unknownId: 'done' },
  'members.resendInvitation': administering({ invitationId: NOBODY }),
  'members.revokeInvitation': administering({ invitationId: NOBODY }),
  'presence.announce': acting({ tabId: NOBODY, articleId: NOBODY, claimId: null, writes: null }),
  'presence.leave': { input: { tabId: NOBODY }, door: 'observer', unknownId: 'done' },
  'ratings.submit': acting({ claimId: NOBODY, point: 'false', confidence: 'low', rationale: 'The register.' }),
  'ratings.adjudicate': acting({ claimId: NOBODY, note: 'We read it together.', seen: [] }),
  'ratings.dissent': acting({ claimId: NOBODY, text: 'I read it otherwise.' }),
  'ratings.withdrawDissent': acting({ claimId: NOBODY }),
  'record.head': administering(),
  'record.check': { input: {}, door: 'admin', unknownId: 'done' },
  'replies.ask': acting({ claimId: NOBODY, ...reply }),
  'replies.waive': acting({ claimId: NOBODY, reason: 'Said in public.' }),
  'replies.edit': acting({ replyId: NOBODY, version: 1, ...reply }),
  'replies.record': acting({ replyId: NOBODY, version: 1, outcome: 'declined' }),
  'reports.list': reading(),
  'reports.get': reading({ reportId: NOBODY }),
  'reports.preview': reading({ reportId: NOBODY }),
  'reports.create': { input: { articleId: NOBODY }, door: 'editor', unknownId: 'NOT_FOUND' },
  'reports.edit': acting({ ...report, title: 'Homes', introduction: '', claimIds: [] }),
  'reports.publish': acting(report),
  'reports.retract': acting({ ...report, reason: 'Wrong.' }),
  'scale.get': administering(),
  'scale.edit': { input: { version: 1, level: 'ordinal', points: scalePoints }, door: 'admin', unknownId: 'done' },
  'selection.list': { input: {}, door: 'observer', unknownId: 'done' },
  'tokens.mine': reading(),
  'tokens.create': { input: { name: 'Archive', scopes: ['read'], expiresInDays: 30 }, door: 'observer', unknownId: 'done' },
  'tokens.revoke': acting({ tokenId: NOBODY }),
  'tokens.everybodys': administering(),
  'verdicts.propose': acting({ ...claim, point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' }),
  'verdicts.draft': reading({ claimId: NOBODY }),
  'verdicts.write': acting({ claimId: NOBODY, draftVersion: 0, summary: 'No.', explanation: '' }),
  'verdicts.withdraw': acting(claim),
  'verdicts.requestChanges': acting({ ...claim, requests: [{ part: 'summary', note: 'Shorter.' }] }),
  'verdicts.approve': acting({ ...claim, verdictId: NOBODY }),
  'verdicts.overrideApprove': acting({ ...claim, verdictId: NOBODY, reason: 'Nobody else is here.' }),
  'verdicts.confirm': acting({ ...claim, note: 'Looked again.' }),
  'verdicts.setRecheck': acting({ ...claim, recheckOn: '2025-06-01' }),
  'verdicts.resolveChangeRequest': acting({ changeRequestId: NOBODY, resolution: 'Done.' }),
  'verdicts.reopenChangeRequest': acting({ changeRequestId: NOBODY, reason: 'It is still long.' }),
};
