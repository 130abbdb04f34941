// Standing aside: out of the member's work and out of the count, by oneself or at an editor's word, until an editor lets them back in.
import { buildClaim, buildGrounds, buildMember, buildRating, buildReport } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const codesOf = async (call: Promise<unknown>) => (await errorOf(call)).refusals.map(({ code }) => code);
const words = { point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' } as const;

describe('a member who stepped aside', () => {
  it('no longer has the claim in any pile, nor by assignment', async () => {
    const { ask, member } = await desk.join('editor');
    const { claimId } = await buildClaim(desk.db);
    const inReview = await buildClaim(desk.db, { stage: 'inReview' });
    const sentBack = await buildClaim(desk.db, { stage: 'inReview', proposer: member });
    const editor = (await desk.join('editor')).ask;
    const requests = [{ part: 'summary', note: 'Shorter.' }] as const;
    await editor.verdicts.requestChanges({ claimId: sentBack.claimId, version: sentBack.version, requests: [...requests] });
    await ask.claims.assign({ claimId, version: 1, assigneeId: member.memberId });
    const claimIds = [claimId, inReview.claimId, sentBack.claimId];
    const inWork = async () => {
      const piles = await ask.desk.myWork();
      return piles.flatMap(({ pile, claims }) => claims.flatMap(({ id }) => (claimIds.includes(id) ? [[pile, claimIds.indexOf(id)]] : [])));
    };
    expect((await inWork()).sort()).toEqual([
      ['assigned', 0],
      ['sentBack', 2],
      ['toRate', 0],
      ['toRate', 1],
      ['toRate', 2],
      ['toReview', 1],
    ]);
    for (const id of claimIds) {
      const { version } = await ask.claims.get({ claimId: id });
      expect(await ask.claims.recuse({ claimId: id, version, reason: 'My cousin builds.' })).toMatchObject({
        isRecused: true,
        assignee: null,
      });
    }
    expect(await inWork()).toEqual([]);
  });

  it('is not counted among the ratings, which stay in the record, marked', async () => {
    const { claimId } = await buildClaim(desk.db);
    await buildGrounds(desk.db, claimId);
    const { ask } = await desk.join('checker');
    await ask.ratings.submit({ claimId, point: 'true', confidence: 'high', rationale: 'I was there.' });
    const { ask: editor, member } = await desk.join('editor');
    await buildRating(desk.db, { claimId, member });
    expect((await editor.claims.get({ claimId })).ratings).toMatchObject({ have: 4, disagree: true });
    const reply = await ask.claims.recuse({ claimId, version: 1, reason: 'My cousin builds.' });
    expect(reply.ratings).toMatchObject({ have: 3, mine: { point: 'true', counts: false }, disagree: false });
    const { others } = (await editor.claims.get({ claimId })).ratings;
    expect(others?.map(({ point, counts }) => [point, counts])).toEqual([
      ['false', true],
      ['false', true],
      ['true', false],
    ]);
    expect(await desk.db.prisma.rating.count({ where: { claimId } })).toBe(4);
  });

  it('leaves the claim short of a rating, which the list says as well', async () => {
    const { claimId, articleId } = await buildClaim(desk.db);
    await buildGrounds(desk.db, claimId);
    const rater = await desk.db.prisma.rating.findFirstOrThrow({ where: { claimId } });
    const { ask } = await desk.join('editor');
    await ask.claims.recuseMember({ claimId, version: 1, memberId: rater.memberId, reason: 'Owns shares.' });
    expect((await ask.articles.get({ articleId })).claims).toMatchObject([{ ratings: { have: 1, need: 2 } }]);
    expect((await ask.desk.myWork()).find(({ pile }) => pile === 'toRate')?.claims.map(({ id }) => id)).toContain(claimId);
    const { ask: checker } = await desk.join('checker');
    expect(await codesOf(checker.verdicts.propose({ claimId, version: 2, ...words }))).toContain('needsRatings');
  });

  it('cannot be given the claim, nor have the verdict they proposed approved', async () => {
    const { claimId, version, verdictId, proposer } = await buildClaim(desk.db, { stage: 'inReview' });
    const { ask } = await desk.join('editor');
    const recused = await ask.claims.recuseMember({ claimId, version, memberId: proposer.memberId, reason: 'Owns shares.' });
    expect(await codesOf(ask.claims.assign({ claimId, version: recused.version, assigneeId: proposer.memberId }))).toEqual([
      'assigneeRecused',
    ]);
    const approval = { claimId, version: recused.version, verdictId: verdictId ?? '' };
    expect(await codesOf(ask.verdicts.approve(approval))).toEqual(['proposerRecused']);
    expect(recused.offers.find(({ action }) => action === 'approve')?.blockedBy).toMatchObject([{ code: 'proposerRecused' }]);
    expect((await ask.claims.list({ assigneeId: proposer.memberId })).items).toEqual([]);
  });

  it('overrides nothing either, as an admin', async () => {
    const { claimId, version, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
    const { ask } = await desk.join('admin');
    const recused = await ask.claims.recuse({ claimId, version, reason: 'My cousin builds.' });
    const approval = { claimId, version: recused.version, verdictId: verdictId ?? '', reason: 'Nobody else is here.' };
    expect(await errorOf(ask.verdicts.overrideApprove(approval))).toMatchObject({ code: 'FORBIDDEN', refusals: [{ code: 'recused' }] });
  });
});

describe('an editor', () => {
  it('recuses somebody else, and the record says whom and why', async () => {
    const { claimId } = await buildClaim(desk.db);
    const friend = await buildMember(desk.db);
    const { ask, member } = await desk.join('editor');
    const reply = await ask.claims.recuseMember({ claimId, version: 1, memberId: friend.memberId, reason: 'Owns shares.' });
    const declaredBy = { id: member.memberId, name: member.name };
    expect(reply.recusals).toMatchObject([{ member: { id: friend.memberId }, reason: 'Owns shares.', declaredBy }]);
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'recusal.declared' } });
    expect(event).toMatchObject({
      actorId: member.memberId,
      payload: { memberId: friend.memberId, member: friend.name, reason: 'Owns shares.' },
    });
    const again = { claimId, version: 2, memberId: friend.memberId, reason: 'Again.' };
    expect(await codesOf(ask.claims.recuseMember(again))).toEqual(['alreadyRecused']);
  });

  it('recuses nobody who is not there to check, and not herself this way', async () => {
    const { claimId } = await buildClaim(desk.db);
    const observer = await buildMember(desk.db, { role: 'observer' });
    const { ask, member } = await desk.join('editor');
    for (const memberId of [claimId, observer.memberId, member.memberId]) {
      const call = ask.claims.recuseMember({ claimId, version: 1, memberId, reason: 'Owns shares.' });
      expect(await errorOf(call)).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('lets somebody back in with a reason, whose rating counts again', async () => {
    const { claimId } = await buildClaim(desk.db);
    const rater = await buildMember(desk.db);
    await buildRating(desk.db, { claimId, member: rater });
    const recused = await desk.as(rater).claims.recuse({ claimId, version: 1, reason: 'Owns shares.' });
    expect(recused).toMatchObject({ ratings: { have: 0 }, recusals: [{ declaredBy: null }] });
    const { ask } = await desk.join('editor');
    const lift = { claimId, version: recused.version, memberId: rater.memberId };
    expect(await codesOf(ask.claims.liftRecusal({ ...lift, reason: ' ' }))).toEqual(['needsReason']);
    expect(await ask.claims.liftRecusal({ ...lift, reason: 'Sold them.' })).toMatchObject({ ratings: { have: 1 }, recusals: [] });
    expect(await desk.eventsOf({ claimId })).toEqual(['rating.submitted', 'claim.recused', 'recusal.lifted']);
    expect(await desk.as(rater).ratings.submit({ claimId, point: 'mixed', confidence: 'low', rationale: '' })).toMatchObject({
      revision: 2,
    });
  });

  it('who stands aside lifts nobody’s recusal, their own least of all', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask, member } = await desk.join('admin');
    await ask.claims.recuse({ claimId, version: 1, reason: 'Owns shares.' });
    const call = ask.claims.liftRecusal({ claimId, version: 2, memberId: member.memberId, reason: 'Never mind.' });
    expect(await errorOf(call)).toMatchObject({ code: 'FORBIDDEN', ruleId: 'RECUSAL-02', refusals: [{ code: 'recused' }] });
  });
});

it('prints the ratings that counted', async () => {
  const claim = await buildClaim(desk.db, { stage: 'approved' });
  const { claimId, version } = claim;
  await buildGrounds(desk.db, claimId);
  const { reportId } = await buildReport(desk.db, { ...claim, claims: [claim] });
  const { memberId } = await desk.db.prisma.rating.findFirstOrThrow({ where: { claimId } });
  const { ask } = await desk.join('editor');
  await ask.claims.recuseMember({ claimId, version, memberId, reason: 'Owns shares.' });
  await ask.reports.publish({ reportId, version: 1 });
  const { frozen } = await desk.db.prisma.reportVersion.findFirstOrThrow({ where: { reportId } });
  expect(frozen).toMatchObject({ claims: [{ ratings: 1 }] });
});
