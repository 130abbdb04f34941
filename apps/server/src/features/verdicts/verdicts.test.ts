// A verdict from proposal to approval: what each step needs, writes and answers.
import { type BuiltClaim, buildClaim, buildEvidence, buildGrounds, buildMember, buildRating } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';
import { settle } from '../../testing/settle.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const words = { point: 'false', summary: 'They were not.', explanation: 'The register shows 3,100.', confidence: 'high' } as const;
const codesOf = async (call: Promise<unknown>) => (await errorOf(call)).refusals.map(({ code }) => code);
/** A claim with all it takes, and a checker who has rated it. */
const ready = async () => {
  const claim = await buildClaim(desk.db);
  const rater = await desk.join('checker');
  await buildGrounds(desk.db, claim.claimId, rater.member);
  return { ...claim, ...rater };
};
const inReview = async () => {
  const claim = await buildClaim(desk.db, { stage: 'inReview' });
  return { ...claim, verdictId: claim.verdictId ?? '' };
};

describe('proposing', () => {
  it('stores version 1 with the statement as it stands, and answers with the claim in review', async () => {
    const { claimId, version, ask, member } = await ready();
    const reply = await ask.verdicts.propose({ claimId, version, ...words });
    const proposedBy = { id: member.memberId, name: member.name };
    expect(reply).toMatchObject({ stage: 'inReview', version: 2 });
    expect(reply.verdicts).toMatchObject([
      { ...words, number: 1, statement: reply.statement, state: 'proposed', proposedBy, decided: null },
    ]);
    expect(reply.offers.find(({ action }) => action === 'withdraw')).toEqual({ action: 'withdraw', blockedBy: [] });
    expect((await desk.eventsOf({ claimId })).at(-1)).toBe('verdict.proposed');
  });

  it('is told everything that is missing at once', async () => {
    const { claimId, version } = await buildClaim(desk.db, { statement: ' ' });
    const { ask } = await desk.join('checker');
    const empty = { ...words, summary: ' ', explanation: '' };
    expect(await codesOf(ask.verdicts.propose({ claimId, version, ...empty }))).toEqual([
      'needsStatement',
      'needsOwnRating',
      'needsRatings',
      'needsSummary',
      'needsExplanation',
      'needsSources',
      'needsIndependentSources',
      'needsPrimarySources',
      'needsReply',
    ]);
    expect(await desk.eventsOf({ claimId })).toEqual([]);
  });

  it('does not count removed evidence, nor one source twice', async () => {
    const { claimId, version, ask } = await ready();
    const [first, second] = (await ask.claims.get({ claimId })).evidence;
    await ask.evidence.remove({ evidenceId: second?.id ?? '' });
    await buildEvidence(desk.db, { claimId, excerpt: 'Another line of the same register.' });
    expect(first?.source.title).toBe('Register of homes');
    expect(await codesOf(ask.verdicts.propose({ claimId, version, ...words }))).toEqual(['needsSources', 'needsIndependentSources']);
  });

  it('needs one’s own rating, and says nothing of whether the others disagree until it is in', async () => {
    const { claimId, version } = await ready();
    await buildRating(desk.db, { claimId, point: 'true' });
    const { ask, member } = await desk.join('checker');
    expect(await codesOf(ask.verdicts.propose({ claimId, version, ...words }))).toEqual(['needsOwnRating']);
    await buildRating(desk.db, { claimId, member });
    expect(await codesOf(ask.verdicts.propose({ claimId, version, ...words }))).toEqual(['needsAdjudication']);
  });

  it('carries the note on how a difference was settled', async () => {
    const { claimId, version, ask, member } = await ready();
    await buildRating(desk.db, { claimId, member, point: 'true' });
    await settle(ask, claimId, 'We read the register together.');
    const settled = await ask.verdicts.propose({ claimId, version, ...words });
    expect(settled.verdicts).toMatchObject([{ adjudicationNote: 'We read the register together.' }]);
    const { ask: askAnother } = await desk.join('editor');
    expect((await askAnother.claims.get({ claimId })).verdicts).toMatchObject([{ adjudicationNote: null }]);
  });

  it('takes no point that is not on the scale', async () => {
    const { claimId, version, ask } = await ready();
    expect(await codesOf(ask.verdicts.propose({ claimId, version, ...words, point: 'pantsOnFire' }))).toEqual(['notFound']);
  });
});

it('withdraws a verdict only for its proposer, and numbers the next one 2', async () => {
  const { claimId, version, proposer } = await inReview();
  await buildGrounds(desk.db, claimId, proposer);
  const ask = desk.as(proposer);
  const withdrawn = await ask.verdicts.withdraw({ claimId, version });
  expect(withdrawn).toMatchObject({ stage: 'checking', verdicts: [{ state: 'withdrawn', decided: { at: TEST_NOW.toISOString() } }] });
  const again = await ask.verdicts.propose({ claimId, version: withdrawn.version, ...words });
  expect(again.verdicts.map(({ number, state }) => [number, state])).toEqual([
    [2, 'proposed'],
    [1, 'withdrawn'],
  ]);
});

describe('sending back', () => {
  const requests = [
    { part: 'summary', note: 'Say how many there were.' },
    { part: 'evidence', note: 'Add the register itself.' },
  ] as const;
  const sentBack = async (claim: BuiltClaim) => {
    await buildGrounds(desk.db, claim.claimId, claim.proposer);
    const { ask } = await desk.join('editor');
    return ask.verdicts.requestChanges({ claimId: claim.claimId, version: claim.version, requests: [...requests] });
  };

  it('needs to say what has to change', async () => {
    const { claimId, version } = await inReview();
    const { ask } = await desk.join('editor');
    expect(await codesOf(ask.verdicts.requestChanges({ claimId, version, requests: [] }))).toEqual(['needsChangeRequest']);
  });

  it('pins what has to change to the verdict, and blocks the next one until all is resolved', async () => {
    const claim = await inReview();
    const { claimId, proposer } = claim;
    const back = await sentBack(claim);
    expect(back).toMatchObject({ stage: 'checking', verdicts: [{ state: 'sentBack', changeRequests: requests }] });
    const ask = desk.as(proposer);
    expect(await codesOf(ask.verdicts.propose({ claimId, version: back.version, ...words }))).toEqual(['openChangeRequests']);
    for (const { id } of back.verdicts[0]?.changeRequests ?? []) {
      await ask.verdicts.resolveChangeRequest({ changeRequestId: id, resolution: 'Done.' });
    }
    const again = await ask.verdicts.propose({ claimId, version: back.version, ...words });
    expect(again.verdicts.map(({ state }) => state)).toEqual(['proposed', 'sentBack']);
    const resolved = { by: { id: proposer.memberId, name: proposer.name }, at: TEST_NOW.toISOString(), resolution: 'Done.' };
    expect(again.verdicts[1]?.changeRequests).toMatchObject([{ resolved }, { resolved }]);
    expect((await desk.eventsOf({ claimId })).slice(-4)).toEqual([
      'verdict.sentBack',
      'changeRequest.resolved',
      'changeRequest.resolved',
      'verdict.proposed',
    ]);
  });

  it('takes one resolution of a change request', async () => {
    const claim = await inReview();
    const back = await sentBack(claim);
    const changeRequestId = back.verdicts[0]?.changeRequests[0]?.id ?? '';
    const ask = desk.as(claim.proposer);
    await ask.verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Done.' });
    const error = await errorOf(ask.verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Again.' }));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { id: claim.claimId } });
  });
});

describe('approving', () => {
  it('needs a second pair of eyes, whatever the role of the first', async () => {
    const proposer = await buildMember(desk.db, { role: 'admin' });
    const claim = await buildClaim(desk.db, { stage: 'inReview', proposer });
    const { claimId, version, verdictId } = claim;
    const error = await errorOf(desk.as(proposer).verdicts.approve({ claimId, version, verdictId: verdictId ?? '' }));
    expect(error).toMatchObject({ code: 'FORBIDDEN', ruleId: 'CLAIM-07', refusals: [{ code: 'ownVerdict' }] });
  });

  it('approves the verdict that was seen, no other', async () => {
    const { claimId, version, verdictId, articleId } = await inReview();
    const { ask, member } = await desk.join('editor');
    expect(await codesOf(ask.verdicts.approve({ claimId, version, verdictId: claimId }))).toEqual(['verdictNotTheOneSeen']);
    const reply = await ask.verdicts.approve({ claimId, version, verdictId });
    const decided = { by: { id: member.memberId, name: member.name }, at: TEST_NOW.toISOString() };
    expect(reply).toMatchObject({
      stage: 'approved',
      isPublished: false,
      verdicts: [{ state: 'approved', decided, overrideReason: null }],
    });
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'verdict.approved' }, include: { outbox: true } });
    expect(event).toMatchObject({ actorId: member.memberId, articleId, payload: { verdictId, number: 1, point: 'false' }, outbox: {} });
  });

  it('lets an admin override with a reason that stays on record', async () => {
    const proposer = await buildMember(desk.db, { role: 'admin' });
    const { claimId, version, verdictId } = await buildClaim(desk.db, { stage: 'inReview', proposer });
    const ask = desk.as(proposer);
    const seen = { claimId, version, verdictId: verdictId ?? '' };
    expect(await codesOf(ask.verdicts.overrideApprove({ ...seen, reason: '  ' }))).toEqual(['needsReason']);
    const reply = await ask.verdicts.overrideApprove({ ...seen, reason: 'Nobody else is on duty.' });
    expect(reply).toMatchObject({ stage: 'approved', verdicts: [{ state: 'approved', overrideReason: 'Nobody else is on duty.' }] });
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'verdict.overrideApproved' } });
    expect(event).toMatchObject({ actorId: proposer.memberId, payload: { reason: 'Nobody else is on duty.', point: 'false' } });
  });
});
