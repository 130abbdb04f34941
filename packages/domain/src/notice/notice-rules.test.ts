// Is everybody told what concerns them, once, and nobody what they did themselves or must not hear?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEventType } from '../audit/audit-event.ts';
import { type NoticeFacts, type NoticePeople, noticesFor, TELLING_EVENTS } from './notice-rules.ts';

const NOBODY: NoticePeople = {
  mentioned: [],
  inThread: [],
  proposers: [],
  assignees: [],
  addedBy: [],
  requesters: [],
  concerned: [],
  editors: [],
  raters: [],
};
const EVERYBODY = ['ana', 'ben', 'eve', 'kim'];

const facts = (people: Partial<NoticePeople>, more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  people: { ...NOBODY, ...people },
  actorId: 'eve',
  recused: [],
  active: EVERYBODY,
  ...more,
});

describe.each<[AuditEventType, Partial<NoticePeople>, Record<string, string>]>([
  [
    'comment.added',
    { mentioned: ['ana'], inThread: ['ana', 'ben'], assignees: ['ben', 'kim'] },
    { ana: 'mentioned', ben: 'replied', kim: 'commented' },
  ],
  ['comment.added', { requesters: ['ben'], proposers: ['ana'], addedBy: ['kim'] }, { ben: 'replied', ana: 'commented', kim: 'commented' }],
  ['comment.edited', { mentioned: ['ana'], inThread: ['ben'] }, { ana: 'mentioned' }],
  ['comment.withdrawn', { mentioned: ['ana'], inThread: ['ben'] }, {}],
  ['claim.assigned', { assignees: ['ana'], proposers: ['ben'] }, { ana: 'assigned' }],
  ['claim.selected', { raters: ['ana', 'eve'] }, { ana: 'toRate' }],
  ['claim.reopened', { assignees: ['ana'], proposers: ['ben'] }, { ana: 'reopened', ben: 'reopened' }],
  ['verdict.proposed', { editors: ['ben', 'eve'], proposers: ['eve'] }, { ben: 'toReview' }],
  ['verdict.sentBack', { proposers: ['ana'], assignees: ['ana', 'ben'] }, { ana: 'sentBack', ben: 'sentBack' }],
  ['verdict.approved', { proposers: ['ana'] }, { ana: 'approved' }],
  ['verdict.overrideApproved', { proposers: ['ana'] }, { ana: 'approved' }],
  ['changeRequest.resolved', { requesters: ['ben'], proposers: ['ana'] }, { ben: 'changeDone' }],
  ['changeRequest.reopened', { requesters: ['ben'], proposers: ['ana'] }, { ana: 'changeAskedAgain' }],
  ['reply.ranOut', { requesters: ['ana'], assignees: ['ben'], editors: ['eve'] }, { ana: 'replyRanOut', ben: 'replyRanOut' }],
  ['claim.dueTomorrow', { assignees: ['ana'], editors: ['ben'] }, { ana: 'dueTomorrow' }],
  ['verdict.recheckDue', { assignees: ['ana'], editors: ['ben'], proposers: ['kim'] }, { ana: 'recheckDue', ben: 'recheckDue' }],
  ['member.roleChanged', { concerned: ['ana'], editors: ['ben'] }, { ana: 'roleChanged' }],
  ['rating.submitted', { assignees: ['ana'], raters: ['ben'], proposers: ['kim'] }, {}],
])('%s with %o', (type, people, told) => {
  it('tells whom it concerns', () => {
    expect(Object.fromEntries(noticesFor(type, facts(people)).map(({ memberId, kind }) => [memberId, kind]))).toEqual(told);
  });
});

it('spares the actor, the recused and the inactive, and tells nobody twice, whatever the event', () => {
  const some = fc.subarray(EVERYBODY);
  const people = fc.record({
    mentioned: some,
    inThread: some,
    proposers: some,
    assignees: some,
    addedBy: some,
    requesters: some,
    concerned: some,
    editors: some,
    raters: some,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...TELLING_EVENTS),
      people,
      some,
      some,
      fc.constantFrom(...EVERYBODY, null),
      (type, who, recused, active, actorId) => {
        const told = noticesFor(type, { people: who, recused, active, actorId }).map(({ memberId }) => memberId);
        expect(new Set(told).size).toBe(told.length);
        for (const memberId of told)
          expect([actorId, ...recused, ...EVERYBODY.filter((one) => !active.includes(one))]).not.toContain(memberId);
      },
    ),
  );
});
