// What is asked in the access matrix: for each procedure an input that is right for a record that is ready for it.
import { randomUUID } from 'node:crypto';
import type { BuiltClaim } from '@touchstone/db/testing';
import { DEFAULT_SCALE } from '@touchstone/domain';
import type { AccessWorld } from './access-world.ts';

type MakeInput = (world: AccessWorld) => unknown;

const seen = ({ claimId, version }: BuiltClaim) => ({ claimId, version });
const versioned = ({ reportId, version }: { reportId: string; version: number }) => ({ reportId, version });
const source = { title: 'Register', publisher: 'Statistics Office', kind: 'primary' };
const words = { source, stance: 'refutes', excerpt: '3,100', note: '' };
const askedFor = { askedOf: 'Ministry', way: 'email', address: '', note: '', askedOn: '2025-03-10', dueOn: '2025-03-15' };
const intake = { from: 'paste', text: 'The minister said that 4,200 homes were built last year.' };

const claimAt = (stage: Parameters<AccessWorld['claim']>[0], more: object = {}): MakeInput => {
  return async (world) => ({ ...seen(await world.claim(stage)), ...more });
};
const claimRef: MakeInput = async (world) => ({ claimId: (await world.claim('checking')).claimId });
const decided = (more: object = {}): MakeInput => {
  return async (world) => {
    const claim = await world.claim('inReview');
    return { ...seen(claim), verdictId: claim.verdictId, ...more };
  };
};
const report = (more: object = {}): MakeInput => {
  return async (world) => ({ ...versioned(await world.report()), ...more });
};
const reportRef: MakeInput = async (world) => ({ reportId: (await world.report()).reportId });
const scalePoints = DEFAULT_SCALE.points.map(({ position: _position, claimReviewNumber: _number, ...point }) => point);
const nothing: MakeInput = () => undefined;

/** A name may be followed by “: …” where one procedure is asked about several records. */
export const ACCESS: Record<string, MakeInput> = {
  'account.get': nothing,
  'account.endSession: own': (world) => world.session(),
  'account.endSession: another’s': (world) => world.session('another'),
  'agreement.get': nothing,
  'articles.list': nothing,
  'articles.get': async (world) => ({ articleId: (await world.article()).articleId }),
  'articles.preview': () => ({ intake }),
  'articles.add': () => ({ intake, details: {} }),
  'articles.edit': async (world) => ({ articleId: (await world.article()).articleId, version: 1, details: { title: 'Homes' } }),
  'articles.setDue': async (world) => ({ articleId: (await world.article()).articleId, version: 1, dueOn: '2025-03-20' }),
  'balance.get': () => ({}),
  'claims.list': () => ({}),
  'claims.get': claimRef,
  'claims.history': claimRef,
  'claims.markSeen': claimRef,
  'claims.claimants': () => ({ text: 'min' }),
  'claims.create': async (world) => ({ articleVersionId: (await world.article()).articleVersionId, start: 0, end: 12 }),
  'claims.select': claimAt('spotted'),
  'claims.decline': claimAt('checking', { reason: 'opinion' }),
  'claims.restore': claimAt('declined'),
  'claims.edit': claimAt('checking', { statement: 'The country built 4,200 homes.' }),
  'claims.assign: to oneself': async (world) => ({ ...seen(await world.claim('checking')), assigneeId: world.caller.memberId }),
  'claims.assign: to another': async (world) => ({ ...seen(await world.claim('checking')), assigneeId: world.another.memberId }),
  'claims.setDue: nobody’s': claimAt('checking', { dueOn: '2025-03-20' }),
  'claims.setDue: given to oneself': async (world) => ({ ...seen(await world.assignedClaim()), dueOn: '2025-03-20' }),
  'claims.recuse': claimAt('checking', { reason: 'A friend.' }),
  'claims.recuseMember': async (world) => ({
    ...seen(await world.claim('checking')),
    memberId: (await world.member()).memberId,
    reason: 'A friend.',
  }),
  'claims.liftRecusal': async (world) => {
    const { recusedId, ...claim } = await world.claimWithRecused();
    return { ...seen(claim), memberId: recusedId, reason: 'No longer.' };
  },
  'claims.reopen': claimAt('approved', { reason: 'New data.' }),
  'comments.add': async (world) => ({ target: { on: 'claim', claimId: (await world.claim('checking')).claimId }, body: 'Really?' }),
  'comments.revisions': async (world) => ({ commentId: (await world.comment()).commentId }),
  'comments.reply': async (world) => ({ threadId: (await world.comment()).threadId, body: 'Yes.' }),
  'comments.edit: own': async (world) => ({ commentId: (await world.comment({ isOwn: true })).commentId, revision: 1, body: 'Is it?' }),
  'comments.edit: another’s': async (world) => ({ commentId: (await world.comment()).commentId, revision: 1, body: 'Is it?' }),
  'comments.withdraw: own': async (world) => ({ commentId: (await world.comment({ isOwn: true })).commentId }),
  'comments.withdraw: another’s': async (world) => ({ commentId: (await world.comment()).commentId }),
  'comments.resolveThread': async (world) => ({ threadId: (await world.comment()).threadId }),
  'comments.reopenThread': async (world) => ({ threadId: (await world.comment({ isResolved: true })).threadId }),
  'desk.get': nothing,
  'desk.myWork': nothing,
  'desk.page': nothing,
  'desk.edit': () => ({ version: 1, changes: {} }),
  'drafts.list': nothing,
  'drafts.get': () => ({ key: 'rating.c1' }),
  'drafts.save': () => ({ key: `rating.${randomUUID()}`, value: 'Half', base: null, version: randomUUID() }),
  'drafts.remove': () => ({ key: 'rating.c1', version: randomUUID() }),
  'evidence.add': async (world) => ({ claimId: (await world.claim('checking')).claimId, ...words }),
  'evidence.edit': async (world) => ({ evidenceId: await world.evidence(), version: 1, ...words }),
  'evidence.remove': async (world) => ({ evidenceId: await world.evidence() }),
  'evidence.restore': async (world) => ({ evidenceId: await world.evidence({ isRemoved: true }) }),
  'history.list: of a claim': async (world) => ({ about: await claimRef(world) }),
  'history.list: of oneself': (world) => ({ about: { memberId: world.caller.memberId } }),
  'history.list: of another': (world) => ({ about: { memberId: world.another.memberId } }),
  'inbox.list': nothing,
  'inbox.unread': nothing,
  'inbox.mark': () => ({ noticeIds: [randomUUID()], isRead: true }),
  'inbox.choices': nothing,
  'inbox.choose': () => ({ kind: 'mentioned', way: 'mail', isOn: false }),
  'inbox.work': nothing,
  'inbox.retryWork': nothing,
  'leases.take': claimRef,
  'leases.takeOver': async (world) => ({ claimId: (await world.heldClaim()).claimId, reason: 'Deadline.' }),
  'leases.hand': async (world) => ({ claimId: (await world.heldClaim()).claimId, memberId: world.another.memberId }),
  'leases.release: another’s': async (world) => ({ claimId: (await world.heldClaim()).claimId }),
  'leases.release: own': async (world) => ({ claimId: (await world.heldClaim('caller')).claimId }),
  'library.get': nothing,
  'library.imports': nothing,
  'library.problems': async (world) => ({ importId: await world.libraryImport() }),
  'library.labels': nothing,
  'library.mapLabel': () => ({ publisher: '', label: 'Half', point: 'mixed' }),
  'members.list': nothing,
  'members.changeRole': async (world) => ({ ...(await world.member()), role: 'editor' }),
  'members.deactivate': (world) => world.member(),
  'members.reactivate': (world) => world.member({ isDeactivated: true }),
  'members.unlock': (world) => world.member(),
  'members.invitations': nothing,
  'members.invite': () => ({ email: `${randomUUID()}@example.org`, role: 'checker' }),
  'members.resendInvitation': (world) => world.invitation(),
  'members.revokeInvitation': (world) => world.invitation(),
  'presence.announce': async (world) => ({
    tabId: randomUUID(),
    articleId: (await world.article()).articleId,
    claimId: null,
    writes: null,
  }),
  'presence.leave': () => ({ tabId: randomUUID() }),
  'precedents.forClaim': claimRef,
  'precedents.search': () => ({ text: 'homes' }),
  'precedents.link': async (world) => ({ ...(await world.precedent()), kind: 'same' }),
  'precedents.unlink': async (world) => world.precedent({ isLinked: true }),
  'ratings.submit': async (world) => ({
    claimId: (await world.claim('checking')).claimId,
    point: 'false',
    confidence: 'low',
    rationale: 'The register.',
  }),
  'ratings.adjudicate': async (world) => ({ ...(await world.disagreement()), note: 'We read it together.' }),
  'ratings.dissent': async (world) => ({ claimId: (await world.disagreement()).claimId, text: 'I read it otherwise.' }),
  'ratings.withdrawDissent: none written': async (world) => ({ claimId: (await world.disagreement()).claimId }),
  'record.head': nothing,
  'record.check': () => ({}),
  'replies.ask': async (world) => ({ claimId: (await world.claim('checking')).claimId, ...askedFor }),
  'replies.waive': async (world) => ({ claimId: (await world.claim('checking')).claimId, reason: 'Said in public.' }),
  'replies.edit': async (world) => ({ replyId: await world.replyRequest(), version: 1, ...askedFor }),
  'replies.record': async (world) => ({ replyId: await world.replyRequest(), version: 1, outcome: 'declined' }),
  'reports.list': nothing,
  'reports.get': reportRef,
  'reports.preview': reportRef,
  'reports.create': async (world) => ({ articleId: (await world.article()).articleId }),
  'reports.edit': report({ title: 'Homes', introduction: '', claimIds: [] }),
  'reports.publish': report(),
  'reports.retract': async (world) => ({ ...versioned(await world.publishedReport()), reason: 'Wrong.' }),
  'scale.get': nothing,
  'scale.edit': () => ({ version: 1, level: 'ordinal', points: scalePoints }),
  'selection.list': () => ({}),
  'suggestions.assistant': async (world) => ({ articleId: (await world.article()).articleId }),
  'suggestions.ask': async (world) => ({ articleId: (await world.article()).articleId }),
  'suggestions.decide': async (world) => {
    const claim = await world.claim('checking');
    return { ...seen(claim), suggestionId: await world.wording(claim.claimId), decision: { act: 'accept' } };
  },
  'suggestions.quality': () => ({}),
  'tokens.mine': nothing,
  'tokens.create': () => ({ name: 'Archive', scopes: ['read'], expiresInDays: 30 }),
  'tokens.revoke: own': (world) => world.token('caller'),
  'tokens.revoke: another’s': (world) => world.token('another'),
  'tokens.everybodys': nothing,
  'verdicts.propose': async (world) => ({
    ...seen(await world.groundedClaim()),
    point: 'false',
    summary: 'No.',
    explanation: 'The register.',
    confidence: 'high',
  }),
  'verdicts.draft': async (world) => ({ claimId: (await world.groundedClaim()).claimId }),
  'verdicts.write': async (world) => ({
    claimId: (await world.groundedClaim()).claimId,
    draftVersion: 0,
    summary: 'No.',
    explanation: '',
  }),
  'verdicts.withdraw': claimAt('inReview'),
  'verdicts.requestChanges': claimAt('inReview', { requests: [{ part: 'summary', note: 'Shorter.' }] }),
  'verdicts.approve': decided(),
  'verdicts.overrideApprove': decided({ reason: 'Nobody else is here.' }),
  'verdicts.confirm': claimAt('approved', { note: 'Looked again.' }),
  'verdicts.setRecheck': claimAt('approved', { recheckOn: '2025-06-01' }),
  'verdicts.resolveChangeRequest': async (world) => ({ changeRequestId: await world.changeRequest(), resolution: 'Done.' }),
  'verdicts.reopenChangeRequest': async (world) => ({
    changeRequestId: await world.changeRequest({ isResolved: true }),
    reason: 'Not yet.',
  }),
  // last, since it ends the sessions of others who are the same member
  'account.endOtherSessions': nothing,
};
