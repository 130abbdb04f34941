// The record as it is read: what each line changed, narrowed and a page at a time, and who may read whose.
import { buildArticle, buildClaim } from '@touchstone/db/testing';
import type { HistoryAbout } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller } from '../../testing/open-test-desk.ts';
import { settle } from '../../testing/settle.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const [ana, ben, eve] = [await desk.join('checker'), await desk.join('checker'), await desk.join('editor')];
const NOBODY = '0198d3f0-1111-7111-8111-111111111111';

/** Type and changes of each line, newest first. */
const read = async (ask: TestCaller, about: HistoryAbout, more: object = {}) =>
  (await ask.history.list({ about, ...more })).entries.map(({ type, changes }) => ({ type, changes }));

describe('what a line changed', () => {
  it('stands field by field, before and after, for a claim and its article', async () => {
    const { claimId, articleId, version } = await buildClaim(desk.db);
    await ana.ask.claims.edit({ claimId, version, statement: 'The country built 3,100 homes.', kind: 'event' });
    await ana.ask.articles.edit({ articleId, version: 1, details: { title: 'Homes, counted' } });
    expect(await read(ben.ask, { articleId })).toMatchObject([
      { type: 'article.edited', changes: [{ field: 'title', before: 'Homes', after: 'Homes, counted' }] },
      {
        type: 'claim.edited',
        changes: [
          { field: 'kind', before: 'statistic', after: 'event' },
          { field: 'statement', before: 'The country built 4,200 homes last year.', after: 'The country built 3,100 homes.' },
        ],
      },
    ]);
  });

  it('compares each version of a verdict with the one before, and says what was asked for in between', async () => {
    const { claimId, version } = await buildClaim(desk.db, { stage: 'inReview', proposer: ana.member });
    await eve.ask.verdicts.requestChanges({ claimId, version, requests: [{ part: 'summary', note: 'Shorter.' }] });
    const [verdict] = (await ana.ask.claims.get({ claimId })).verdicts;
    await ana.ask.verdicts.resolveChangeRequest({ changeRequestId: verdict?.changeRequests[0]?.id ?? '', resolution: 'Done.' });
    const [proposed] = await desk.db.prisma.verdict.findMany({ where: { claimId }, include: { point: true } });
    const { id: _id, point: _point, ...kept } = proposed as NonNullable<typeof proposed>;
    const second = await desk.db.prisma.verdict.create({ data: { ...kept, number: 2, summary: 'No.' } });
    await desk.db.prisma.event.create({
      data: { type: 'verdict.proposed', claimId, payload: { verdictId: second.id, number: 2, point: 'false' }, outbox: { create: {} } },
    });
    const [last, , sentBack, first] = await read(ben.ask, { claimId });
    expect(last?.changes).toEqual([{ field: 'summary', before: 'They were not.', after: 'No.' }]);
    expect(sentBack?.changes).toEqual([{ field: 'request.summary', before: null, after: 'Shorter.' }]);
    expect(first?.changes).toContainEqual({ field: 'point', before: null, after: 'False' });
  });

  it('shows comments with names, and a withdrawn one to its author and editors alone', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { commentId } = await ana.ask.comments.add({ target: { on: 'claim', claimId }, body: `Ask @[${ben.member.memberId}].` });
    await ana.ask.comments.edit({ commentId, revision: 1, body: 'Ask nobody.' });
    const [edited] = await read(ben.ask, { claimId });
    expect(edited?.changes).toEqual([{ field: 'comment', before: `Ask @${ben.member.name}.`, after: 'Ask nobody.' }]);
    await ana.ask.comments.withdraw({ commentId });
    const { entries } = await ben.ask.history.list({ about: { claimId } });
    expect(entries.map(({ changes, unshown }) => [changes, unshown])).toEqual([
      [[], null],
      [[], 'withdrawn'],
      [[], 'withdrawn'],
    ]);
    for (const { ask } of [ana, eve]) expect((await read(ask, { claimId }))[1]?.changes).toHaveLength(1);
  });

  it('tells ratings, and how they were settled, to whom they are open alone', async () => {
    const { claimId } = await buildClaim(desk.db);
    await ana.ask.ratings.submit({ claimId, point: 'true', confidence: 'high', rationale: 'The register.' });
    await ben.ask.ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: 'The other register.' });
    await settle(ana.ask, claimId, 'We read both.');
    await ben.ask.ratings.submit({ claimId, point: 'mostlyFalse', confidence: 'low', rationale: 'Both registers.' });
    expect(await read(ana.ask, { claimId })).toMatchObject([
      {
        type: 'rating.submitted',
        changes: [
          { field: 'point', before: 'False', after: 'Mostly false' },
          { field: 'rationale', before: 'The other register.', after: 'Both registers.' },
        ],
      },
      { type: 'adjudication.recorded', changes: [{ field: 'adjudication', before: null, after: 'We read both.' }] },
      { type: 'rating.submitted', changes: [{ after: 'False' }, { after: 'low' }, { after: 'The other register.' }] },
      { type: 'rating.submitted', changes: [{ after: 'True' }, { after: 'high' }, { after: 'The register.' }] },
    ]);
    const { entries } = await eve.ask.history.list({ about: { claimId } });
    expect(entries.map(({ type, changes, unshown }) => ({ type, changes, unshown }))).toEqual(
      Array.from({ length: 2 }, () => ({ type: 'rating.submitted', changes: [], unshown: 'rating' })),
    );
  });

  it('tells one’s own rating before the others are open, and nothing of theirs', async () => {
    const { claimId } = await buildClaim(desk.db);
    await ana.ask.ratings.submit({ claimId, point: 'true', confidence: 'high', rationale: 'planted-one' });
    await ana.ask.ratings.submit({ claimId, point: 'false', confidence: 'high', rationale: 'planted-two' });
    expect((await read(ana.ask, { claimId }))[0]?.changes).toContainEqual({ field: 'point', before: 'True', after: 'False' });
    const replies = await Promise.all([ben, eve].map(({ ask }) => ask.history.list({ about: { claimId } })));
    expect(replies.map(({ entries }) => entries.length)).toEqual([1, 1]);
    expect(JSON.stringify(replies)).not.toContain('planted');
  });
});

describe('narrowed and in pages', () => {
  let articleId: string;
  let claimIds: string[];
  beforeAll(async () => {
    const article = await buildArticle(desk.db);
    ({ articleId } = article);
    claimIds = [];
    for (const name of ['One.', 'Two.']) {
      const { claimId, version } = await buildClaim(desk.db, { article });
      claimIds.push(claimId);
      await ana.ask.claims.edit({ claimId, version, statement: name });
      await ben.ask.comments.add({ target: { on: 'claim', claimId }, body: name });
      await ben.ask.ratings.submit({ claimId, point: 'true', confidence: 'high', rationale: name });
    }
  });

  it('every line comes once, newest first', async () => {
    const whole = await eve.ask.history.list({ about: { articleId } });
    expect(whole.nextCursor).toBeNull();
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof eve.ask.history.list>> = await eve.ask.history.list({
        about: { articleId },
        limit: 2,
        ...(cursor && { cursor }),
      });
      ids.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(ids).toEqual(whole.entries.map(({ id }) => id));
    expect(ids.map(Number)).toEqual(ids.map(Number).toSorted((a, b) => b - a));
  });

  it('by who, what, which claim and when', async () => {
    const types = async (more: object) => (await read(eve.ask, { articleId }, more)).map(({ type }) => type);
    expect(await types({ actorId: ana.member.memberId })).toEqual(['claim.edited', 'claim.edited']);
    expect(await types({ kinds: ['comment'], claimId: claimIds[0] })).toEqual(['comment.added']);
    expect(await types({ kinds: ['comment', 'rating'] })).toHaveLength(4);
    expect(await types({ to: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await types({ from: '2020-01-01T00:00:00Z', kinds: ['claim'] })).toEqual(['claim.edited', 'claim.edited']);
  });
});

describe('of a member', () => {
  it('is for that member and for editors; what happens to accounts is for that member and admins', async () => {
    const { claimId } = await buildClaim(desk.db);
    const cem = await desk.join('checker');
    const { memberId } = cem.member;
    await cem.ask.comments.add({ target: { on: 'claim', claimId }, body: 'Hm.' });
    const payload = { memberId, way: 'password' };
    await desk.db.prisma.event.create({ data: { type: 'member.signedIn', actorId: memberId, payload, outbox: { create: {} } } });
    const types = async (ask: TestCaller) => (await read(ask, { memberId })).map(({ type }) => type);
    expect(await types(cem.ask)).toEqual(['member.signedIn', 'comment.added']);
    expect(await types((await desk.join('admin')).ask)).toEqual(['member.signedIn', 'comment.added']);
    expect(await types(eve.ask)).toEqual(['comment.added']);
    const refused = { code: 'FORBIDDEN', refusals: [{ code: 'roleTooLow' }] };
    expect(await errorOf(ana.ask.history.list({ about: { memberId } }))).toMatchObject(refused);
  });

  it('holds what others did about them', async () => {
    const { claimId, version } = await buildClaim(desk.db);
    const cem = await desk.join('checker');
    await eve.ask.claims.recuseMember({ claimId, version, memberId: cem.member.memberId, reason: 'A friend.' });
    expect(await read(cem.ask, { memberId: cem.member.memberId })).toMatchObject([{ type: 'recusal.declared' }]);
  });
});

it.each(['articleId', 'claimId', 'memberId'] as const)('says there is nothing where the %s names nothing', async (name) => {
  const about = { [name]: NOBODY } as HistoryAbout;
  expect(await errorOf(ana.ask.history.list({ about }))).toMatchObject({ code: 'NOT_FOUND' });
});

it('marks in the history of a claim what is new since one looked', async () => {
  const { claimId } = await buildClaim(desk.db);
  await ana.ask.comments.add({ target: { on: 'claim', claimId }, body: 'One.' });
  await ben.ask.claims.markSeen({ claimId });
  await ana.ask.comments.add({ target: { on: 'claim', claimId }, body: 'Two.' });
  await ben.ask.comments.add({ target: { on: 'claim', claimId }, body: 'Mine.' });
  expect((await ben.ask.history.list({ about: { claimId } })).entries.map(({ isNew }) => isNew)).toEqual([false, true, false]);
});
