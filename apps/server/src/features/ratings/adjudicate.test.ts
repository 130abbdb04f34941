// Settling a difference: what it rests on, when it no longer holds, and who may say they are not convinced.
import { buildClaim, buildRating } from '@touchstone/db/testing';
import { afterAll, expect, it } from 'vitest';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW, type TestCaller } from '../../testing/open-test-desk.ts';
import { settle } from '../../testing/settle.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

/** A claim that two have rated far apart, and the two. */
async function disagreement() {
  const { claimId } = await buildClaim(desk.db);
  const [one, other] = [await desk.join('checker'), await desk.join('checker')];
  await buildRating(desk.db, { claimId, member: one.member, point: 'true' });
  await buildRating(desk.db, { claimId, member: other.member, point: 'false' });
  return { claimId, one, other };
}

const proposalBlocks = async ({ ask }: { ask: TestCaller }, claimId: string) =>
  (await ask.claims.get({ claimId })).offers.find(({ action }) => action === 'proposeVerdict')?.blockedBy.map(({ code }) => code);

it('writes down how, by whom and when, with an event that holds none of the words', async () => {
  const { claimId, one, other } = await disagreement();
  const reply = await settle(one.ask, claimId, ' We read the register together. ');
  const by = { id: one.member.memberId, name: one.member.name };
  const adjudication = { note: 'We read the register together.', by, at: TEST_NOW.toISOString(), isInForce: true };
  expect(reply.ratings.adjudication).toEqual(adjudication);
  expect((await other.ask.claims.get({ claimId })).ratings.adjudication).toEqual(adjudication);
  const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'adjudication.recorded' } });
  expect(event.payload).toEqual({ adjudicationId: expect.any(String), ratings: 2 });
  expect(await proposalBlocks(other, claimId)).toEqual([]);
});

it('no longer holds once a rating it rests on is revised, or another comes in', async () => {
  const { claimId, one, other } = await disagreement();
  await settle(one.ask, claimId);
  await other.ask.ratings.submit({ claimId, point: 'mostlyFalse', confidence: 'low', rationale: 'On second thoughts.' });
  expect((await one.ask.claims.get({ claimId })).ratings.adjudication).toMatchObject({ isInForce: false });
  expect(await proposalBlocks(one, claimId)).toEqual(['needsAdjudication']);
  await settle(other.ask, claimId, 'Nearer now.');
  expect(await proposalBlocks(one, claimId)).toEqual([]);
  await buildRating(desk.db, { claimId, point: 'mixed' });
  expect(await proposalBlocks(one, claimId)).toEqual(['needsAdjudication']);
});

it('rests on the ratings that were seen, or on none', async () => {
  const { claimId, one, other } = await disagreement();
  const seen = [one, other].map(({ member }) => ({ memberId: member.memberId, revision: 1 }));
  await other.ask.ratings.submit({ claimId, point: 'mostlyFalse', confidence: 'low', rationale: 'On second thoughts.' });
  const error = await errorOf(one.ask.ratings.adjudicate({ claimId, note: 'We talked.', seen }));
  expect(error).toMatchObject({ code: 'CONFLICT', current: { id: claimId, ratings: { others: [{ point: 'mostlyFalse' }] } } });
  expect(await desk.db.prisma.adjudication.count({ where: { claimId } })).toBe(0);
});

it('never holds for a rating that was revised at the same moment', async () => {
  const { claimId, one, other } = await disagreement();
  const seen = [one, other].map(({ member }) => ({ memberId: member.memberId, revision: 1 }));
  const revise = () => other.ask.ratings.submit({ claimId, point: 'mostlyFalse', confidence: 'low', rationale: 'Nearer.' });
  await outcomesOf([revise(), ...Array.from({ length: 6 }, () => one.ask.ratings.adjudicate({ claimId, note: 'We talked.', seen }))]);
  expect((await one.ask.claims.get({ claimId })).ratings.adjudication?.isInForce ?? false).toBe(false);
});

it('takes a rater’s dissent and its second wording, and takes it out again, with every wording in the record', async () => {
  const { claimId, one, other } = await disagreement();
  await one.ask.ratings.dissent({ claimId, text: 'The register is late.' });
  await one.ask.ratings.dissent({ claimId, text: ' The register is a year late. ' });
  const member = { id: one.member.memberId, name: one.member.name };
  expect((await other.ask.claims.get({ claimId })).ratings.dissents).toEqual([
    { member, text: 'The register is a year late.', writtenAt: TEST_NOW.toISOString() },
  ]);
  expect(await errorOf(other.ask.ratings.withdrawDissent({ claimId }))).toMatchObject({ code: 'NOT_FOUND' });
  expect((await one.ask.ratings.withdrawDissent({ claimId })).ratings.dissents).toEqual([]);
  const { entries } = await other.ask.history.list({ about: { claimId }, kinds: ['rating'] });
  const told = entries.filter(({ type }) => type.startsWith('dissent.')).map(({ type, changes }) => [type, changes]);
  const [first, second] = ['The register is late.', 'The register is a year late.'];
  expect(told).toEqual([
    ['dissent.withdrawn', [{ field: 'dissent', before: second, after: null }]],
    ['dissent.written', [{ field: 'dissent', before: first, after: second }]],
    ['dissent.written', [{ field: 'dissent', before: null, after: first }]],
  ]);
});

it('keeps a dissent once the verdict is approved', async () => {
  const { claimId, version, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
  const rater = await desk.join('checker');
  await buildRating(desk.db, { claimId, member: rater.member });
  await buildRating(desk.db, { claimId });
  await rater.ask.ratings.dissent({ claimId, text: 'The register is late.' });
  const { ask } = await desk.join('editor');
  await ask.verdicts.approve({ claimId, version, verdictId: verdictId ?? '' });
  expect(await errorOf(rater.ask.ratings.withdrawDissent({ claimId }))).toMatchObject({ refusals: [{ code: 'wrongStage' }] });
});
