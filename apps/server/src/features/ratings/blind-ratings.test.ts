// Blind means blind: before one's own rating is in, no reply holds anything of another's.
import { type BuiltClaim, buildClaim, buildEvidence, buildRating, buildReport } from '@touchstone/db/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller } from '../../testing/open-test-desk.ts';
import { settle } from '../../testing/settle.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

/** Planted in others' ratings; neither stands anywhere else. `unproven` is a point that nothing else in these tests names. */
const MARKS = ['planted-rationale-one', 'planted-rationale-two'];

let claim: BuiltClaim;
let reportId: string;
beforeEach(async () => {
  claim = await buildClaim(desk.db, { stage: 'inReview' });
  await buildRating(desk.db, { claimId: claim.claimId, point: 'unproven', rationale: 'planted-rationale-one' });
  await buildRating(desk.db, { claimId: claim.claimId, point: 'unproven', rationale: 'planted-rationale-two' });
  reportId = (await buildReport(desk.db, { ...claim, claims: [claim] })).reportId;
});

/** Everything a member can read that could touch on the claim, as it goes over the wire. */
async function allReplies(ask: TestCaller): Promise<Record<string, string>> {
  const { claimId, articleId } = claim;
  const replies = {
    'claims.get': await ask.claims.get({ claimId }),
    'claims.list': await ask.claims.list({}),
    'claims.history': await ask.claims.history({ claimId }),
    'history of the claim': await ask.history.list({ about: { claimId } }),
    'history of the article': await ask.history.list({ about: { articleId } }),
    'desk.myWork': await ask.desk.myWork(),
    'articles.get': await ask.articles.get({ articleId }),
    'articles.list': await ask.articles.list(),
    'reports.get': await ask.reports.get({ reportId }),
    // the printed scale names every point
    'reports.preview': (await ask.reports.preview({ reportId })).html.replaceAll(/unproven/gi, ''),
    'reports.list': await ask.reports.list(),
  };
  return Object.fromEntries(Object.entries(replies).map(([name, reply]) => [name, JSON.stringify(reply)]));
}

/** Names of the replies in which something of another's rating stands. */
const leaks = (replies: Record<string, string>) =>
  Object.keys(replies).filter((name) => [...MARKS, 'unproven'].some((mark) => replies[name]?.includes(mark)));

describe.each(['observer', 'checker', 'editor', 'admin'] as const)('somebody who has not rated, as %s', (role) => {
  it('reads how many ratings there are, and nothing of them', async () => {
    const { ask } = await desk.join(role);
    expect(leaks(await allReplies(ask))).toEqual([]);
    expect((await ask.claims.get({ claimId: claim.claimId })).ratings).toEqual({
      have: 2,
      need: 2,
      mine: null,
      others: null,
      disagree: null,
      adjudication: null,
      dissents: [],
    });
  });

  it('reads all of them once the claim is approved', async () => {
    const approved = await buildClaim(desk.db, { stage: 'approved' });
    await buildRating(desk.db, { claimId: approved.claimId, rationale: 'planted-rationale-one' });
    const { ask } = await desk.join(role);
    expect((await ask.claims.get({ claimId: approved.claimId })).ratings.others).toMatchObject([
      { rationale: 'planted-rationale-one', point: 'false' },
    ]);
  });
});

it('opens the others to whoever has rated, and to nobody else', async () => {
  const [rater, other] = [await desk.join('checker'), await desk.join('checker')];
  const words = { claimId: claim.claimId, point: 'false', confidence: 'high', rationale: 'My own reasons.' } as const;
  const reply = await rater.ask.ratings.submit(words);
  expect(reply).toEqual({ ...words, revision: 1 });
  const { ratings } = await rater.ask.claims.get({ claimId: claim.claimId });
  expect(ratings).toMatchObject({ have: 3, mine: { point: 'false', rationale: 'My own reasons.', revision: 1 }, disagree: true });
  expect(ratings.others?.map(({ rationale }) => rationale)).toEqual(MARKS);
  expect(leaks(await allReplies(rater.ask))).toEqual(['claims.get', 'history of the claim', 'history of the article']);
  expect(leaks(await allReplies(other.ask))).toEqual([]);
});

it('keeps conflicts and refusals blind as well', async () => {
  const { ask } = await desk.join('editor');
  const conflict = await errorOf(ask.claims.assign({ claimId: claim.claimId, version: 1, assigneeId: null }));
  expect(conflict).toMatchObject({ code: 'CONFLICT', current: { id: claim.claimId } });
  const refusal = await errorOf(ask.claims.select({ claimId: claim.claimId, version: 2 }));
  for (const mark of [...MARKS, 'unproven']) expect(JSON.stringify([conflict, refusal])).not.toContain(mark);
});

it('closes again when an approved claim is opened anew', async () => {
  const approved = await buildClaim(desk.db, { stage: 'approved' });
  await buildRating(desk.db, { claimId: approved.claimId, rationale: 'planted-rationale-one' });
  const { ask } = await desk.join('editor');
  const { claimId, version } = approved;
  expect((await ask.claims.reopen({ claimId, version, reason: 'New data.' })).ratings.others).toBeNull();
});

describe('before the last rating asked for is in', () => {
  it('shows a rater nothing of the other, and everything after', async () => {
    const { claimId } = await buildClaim(desk.db);
    await desk.db.prisma.desk.updateMany({ data: { ratingsNeeded: 3 } });
    await buildRating(desk.db, { claimId, point: 'unproven', rationale: 'planted-rationale-one' });
    const { ask } = await desk.join('checker');
    await ask.ratings.submit({ claimId, point: 'false', confidence: 'high', rationale: 'My own reasons.' });
    expect((await ask.claims.get({ claimId })).ratings).toMatchObject({ have: 2, need: 3, others: null, disagree: null });
    expect(JSON.stringify([await ask.claims.get({ claimId }), await ask.claims.list({})])).not.toContain('planted-rationale-one');
    await buildRating(desk.db, { claimId });
    await desk.db.prisma.desk.updateMany({ data: { ratingsNeeded: 2 } });
    expect((await ask.claims.get({ claimId })).ratings).toMatchObject({ have: 3, disagree: true });
  });
});

describe('whether ratings disagree', () => {
  /** The two claims differ in nothing but that: a stranger's replies must not differ either. */
  async function repliesOn(points: readonly [string, string], isSettled: boolean) {
    const { claimId } = await buildClaim(desk.db);
    const raters = [await desk.join('checker'), await desk.join('checker')];
    for (const [index, { member }] of raters.entries()) await buildRating(desk.db, { claimId, member, point: points[index] ?? '' });
    const [rater] = raters;
    if (isSettled && rater) {
      await settle(rater.ask, claimId);
      await rater.ask.ratings.dissent({ claimId, text: 'planted-dissent' });
      await rater.ask.ratings.submit({ claimId, point: points[1], confidence: 'low', rationale: 'Again.' });
    }
    const { ask } = await desk.join('editor');
    const { items } = await ask.claims.list({});
    const detail = await ask.claims.get({ claimId });
    const history = await ask.claims.history({ claimId });
    const about = { claimId };
    const page = await ask.history.list({ about, limit: 3 });
    const narrowed = await ask.history.list({ about, kinds: ['rating'], actorId: rater?.member.memberId });
    const ofRater = await ask.history.list({ about: { memberId: rater?.member.memberId ?? '' }, claimId });
    return {
      row: items.find(({ id }) => id === claimId)?.offers,
      detail: { offers: detail.offers, ratings: detail.ratings, version: detail.version },
      history: history.events.map(({ type }) => type),
      page: [page.entries.map(({ type, unshown, changes }) => ({ type, unshown, changes })), page.nextCursor],
      narrowed: narrowed.entries.map(({ type }) => type),
      ofRater: ofRater.entries.map(({ type }) => type),
    };
  }

  it('cannot be told from anything sent to somebody who has not rated, settled or not, with a dissent or none', async () => {
    const agreeing = await repliesOn(['false', 'false'], false);
    expect(await repliesOn(['false', 'true'], false)).toEqual(agreeing);
    expect(await repliesOn(['false', 'true'], true)).toEqual(agreeing);
  });
});

describe('revising after the others were shown', () => {
  it('is marked, and the blind rating stays beside it', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask } = await desk.join('checker');
    const blind = { point: 'true', confidence: 'high', rationale: 'At first sight.' } as const;
    await ask.ratings.submit({ claimId, ...blind });
    await buildRating(desk.db, { claimId });
    expect((await ask.claims.get({ claimId })).ratings.mine).toMatchObject({ isBlind: true, before: null });
    await ask.ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: 'They are right.' });
    await ask.ratings.submit({ claimId, point: 'mostlyFalse', confidence: 'low', rationale: 'Nearly.' });
    expect((await ask.claims.get({ claimId })).ratings.mine).toMatchObject({
      point: 'mostlyFalse',
      revision: 3,
      isBlind: false,
      before: blind,
    });
  });
});

describe('submitting', () => {
  const words = { point: 'false', confidence: 'low', rationale: 'The register.' } as const;

  it('revises one’s own, keeping the number of raters', async () => {
    const { ask } = await desk.join('checker');
    await ask.ratings.submit({ claimId: claim.claimId, ...words });
    expect(await ask.ratings.submit({ claimId: claim.claimId, ...words, point: 'mixed' })).toMatchObject({ revision: 2, point: 'mixed' });
    expect((await ask.claims.get({ claimId: claim.claimId })).ratings).toMatchObject({ have: 3, mine: { point: 'mixed', revision: 2 } });
  });

  it('takes no point that is not on the scale', async () => {
    const { ask } = await desk.join('checker');
    const error = await errorOf(ask.ratings.submit({ claimId: claim.claimId, ...words, point: 'pantsOnFire' }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('not on the desk’s scale') });
  });

  it('leaves the evidence list alone', async () => {
    const checking = await buildClaim(desk.db);
    await buildEvidence(desk.db, checking);
    const { ask } = await desk.join('checker');
    await ask.ratings.submit({ claimId: checking.claimId, ...words });
    expect((await ask.claims.get({ claimId: checking.claimId })).version).toBe(1);
    expect(await desk.eventsOf({ claimId: checking.claimId })).toEqual(['rating.submitted']);
  });
});
