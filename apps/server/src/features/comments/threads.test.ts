// Threads: replies, names, edits with their history, withdrawals, resolving, on claims and on words of an article.
import { buildClaim, buildMember } from '@touchstone/db/testing';
import { mentionOf } from '@touchstone/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const ana = await desk.join('checker');
const ben = await desk.join('checker');
const eve = await desk.join('editor');
const named = ({ member }: typeof ana) => ({ id: member.memberId, name: member.name });

/** A claim with a thread that Ana opened. */
async function aThread(body = 'Whose figure is it?') {
  const { claimId, articleId } = await buildClaim(desk.db);
  const added = await ana.ask.comments.add({ target: { on: 'claim', claimId }, body });
  return { claimId, articleId, ...added, threads: async () => (await ana.ask.claims.get({ claimId })).threads };
}

const commentEvents = async (claimId: string) => (await desk.eventsOf({ claimId })).filter((type) => /^(comment|thread)\./.test(type));

it('takes replies in the order they came and names members by id', async () => {
  const { claimId, threadId, threads } = await aThread(`${mentionOf(ben.member.memberId)}, whose figure is it?`);
  await ben.ask.comments.reply({ threadId, body: 'The ministry’s.' });
  await eve.ask.comments.add({ target: { on: 'claim', claimId }, body: 'Another matter.' });
  expect(await threads()).toMatchObject([
    {
      resolved: null,
      comments: [
        { author: named(ana), mentions: [named(ben)] },
        { author: named(ben), body: 'The ministry’s.', mentions: [] },
      ],
    },
    { comments: [{ author: named(eve) }] },
  ]);
  const [event] = await desk.db.prisma.event.findMany({ where: { claimId, type: 'comment.added' }, orderBy: { id: 'asc' } });
  expect(event?.payload).toEqual({ commentId: expect.any(String), mentioned: [ben.member.memberId] });
});

it('refuses a name that nobody at the desk has', async () => {
  const { claimId, threadId, commentId } = await aThread();
  const body = `Ask ${mentionOf(claimId)}.`;
  const refused = { code: 'BAD_REQUEST', message: expect.stringContaining('not at this desk') };
  expect(await errorOf(ana.ask.comments.add({ target: { on: 'claim', claimId }, body }))).toMatchObject(refused);
  expect(await errorOf(ben.ask.comments.reply({ threadId, body }))).toMatchObject(refused);
  expect(await errorOf(ana.ask.comments.edit({ commentId, revision: 1, body }))).toMatchObject(refused);
  expect(await commentEvents(claimId)).toEqual(['comment.added']);
});

describe('editing', () => {
  it('keeps every wording, tells of new names only, and leaves the words out of the record', async () => {
    const { claimId, commentId, threads } = await aThread(`Ask ${mentionOf(ben.member.memberId)}.`);
    const body = `Ask ${mentionOf(ben.member.memberId)} or ${mentionOf(eve.member.memberId)}.`;
    expect(await ana.ask.comments.edit({ commentId, revision: 1, body })).toEqual({ revision: 2 });
    expect(await threads()).toMatchObject([
      { comments: [{ body, revision: 2, editedAt: TEST_NOW.toISOString(), mentions: [named(ben), named(eve)] }] },
    ]);
    expect(await ben.ask.comments.revisions({ commentId })).toMatchObject([
      { number: 1, body: `Ask ${mentionOf(ben.member.memberId)}.` },
      { number: 2, body },
    ]);
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'comment.edited' } });
    expect(event.payload).toEqual({ commentId, revision: 2, mentioned: [eve.member.memberId] });
  });

  it('of two at once one is told of the other', async () => {
    const { commentId } = await aThread();
    const edits = ['One.', 'Two.'].map((body) => ana.ask.comments.edit({ commentId, revision: 1, body }));
    expect(await outcomesOf(edits)).toEqual({ done: 1, CONFLICT: 1 });
    const stale = await errorOf(ana.ask.comments.edit({ commentId, revision: 1, body: 'Three.' }));
    expect(stale.current).toMatchObject({ commentId, revision: 2, body: expect.stringMatching(/One|Two/) });
  });
});

describe('withdrawing', () => {
  it('takes the words from everybody; author and editors still find them in the history', async () => {
    const { claimId, commentId, threads } = await aThread('A slip.');
    await ana.ask.comments.withdraw({ commentId });
    await ana.ask.comments.withdraw({ commentId });
    expect(await threads()).toMatchObject([{ comments: [{ body: null, author: named(ana), mentions: [] }] }]);
    expect(await commentEvents(claimId)).toEqual(['comment.added', 'comment.withdrawn']);
    expect(await errorOf(ben.ask.comments.revisions({ commentId }))).toMatchObject({ code: 'NOT_FOUND' });
    for (const { ask } of [ana, eve]) expect(await ask.comments.revisions({ commentId })).toMatchObject([{ body: 'A slip.' }]);
  });

  it('is undone by writing again', async () => {
    const { commentId, threads } = await aThread('A slip?');
    await ana.ask.comments.withdraw({ commentId });
    await ana.ask.comments.edit({ commentId, revision: 1, body: 'A slip?' });
    expect(await threads()).toMatchObject([{ comments: [{ body: 'A slip?', revision: 2 }] }]);
  });
});

describe('resolving', () => {
  it('says by whom and when, once, and can be taken back', async () => {
    const { claimId, threadId, threads } = await aThread();
    expect(await outcomesOf([ben, eve].map(({ ask }) => ask.comments.resolveThread({ threadId })))).toEqual({ done: 2 });
    expect(await threads()).toMatchObject([{ resolved: { at: TEST_NOW.toISOString() } }]);
    await ana.ask.comments.reopenThread({ threadId });
    expect(await threads()).toMatchObject([{ resolved: null }]);
    expect(await commentEvents(claimId)).toEqual(['comment.added', 'thread.resolved', 'thread.reopened']);
  });
});

it('lets a recused member speak, marked as recused, but not settle', async () => {
  const { claimId, threadId, threads } = await aThread();
  const rae = await desk.join('checker');
  await rae.ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' });
  await rae.ask.comments.reply({ threadId, body: 'I know the author.' });
  expect(await threads()).toMatchObject([{ comments: [{ isByRecused: false }, { isByRecused: true, author: named(rae) }] }]);
  expect(await errorOf(rae.ask.comments.resolveThread({ threadId }))).toMatchObject({ code: 'FORBIDDEN', ruleId: 'COMMENT-03' });
});

describe('on words of an article', () => {
  async function aPassageThread() {
    const { articleId, articleVersionId } = await buildClaim(desk.db);
    const target = { on: 'passage', articleVersionId, start: 4, end: 12 } as const;
    return { articleId, ...(await ana.ask.comments.add({ target, body: 'Which one?' })) };
  }

  it('any checker replies and settles, the author alone edits', async () => {
    const { articleId, threadId, commentId } = await aPassageThread();
    await ben.ask.comments.reply({ threadId, body: 'The first.' });
    await ben.ask.comments.resolveThread({ threadId });
    expect(await errorOf(eve.ask.comments.edit({ commentId, revision: 1, body: 'No.' }))).toMatchObject({
      code: 'FORBIDDEN',
      refusals: [{ code: 'notYourComment' }],
    });
    await ana.ask.comments.edit({ commentId, revision: 1, body: 'Which minister?' });
    const { passageThreads } = await ben.ask.articles.get({ articleId });
    expect(passageThreads).toMatchObject([
      { quote: 'minister', resolved: { by: named(ben) }, comments: [{ body: 'Which minister?' }, { body: 'The first.' }] },
    ]);
    expect(await desk.eventsOf({ articleId })).toEqual(expect.arrayContaining(['comment.added', 'comment.edited', 'thread.resolved']));
  });

  it('is closed to observers', async () => {
    const { threadId, commentId } = await aPassageThread();
    const { comments } = desk.as(await buildMember(desk.db, { role: 'observer' }));
    const acts = [comments.reply({ threadId, body: 'Hm.' }), comments.resolveThread({ threadId }), comments.withdraw({ commentId })];
    expect(await outcomesOf(acts)).toEqual({ FORBIDDEN: 3 });
  });
});

describe('under a change request', () => {
  async function aRequest() {
    const { claimId, version } = await buildClaim(desk.db, { stage: 'inReview', proposer: ana.member });
    await eve.ask.verdicts.requestChanges({ claimId, version, requests: [{ part: 'summary', note: 'Shorter.' }] });
    const request = async () => (await ana.ask.claims.get({ claimId })).verdicts[0]?.changeRequests[0];
    return { claimId, changeRequestId: (await request())?.id ?? '', request };
  }

  it('is one talk, which cannot be settled apart from the request', async () => {
    const { changeRequestId, request } = await aRequest();
    const target = { on: 'changeRequest', changeRequestId } as const;
    const replies = [ana, ben, eve].map(({ ask }) => ask.comments.add({ target, body: 'How short?' }));
    expect(await outcomesOf(replies)).toEqual({ done: 3 });
    const { threadId } = await (replies[0] as (typeof replies)[number]);
    expect((await request())?.thread).toMatchObject({ id: threadId, comments: [{}, {}, {}] });
    expect(await errorOf(eve.ask.comments.resolveThread({ threadId }))).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('an editor asks again for what is not done, with the reason in the talk and in the record', async () => {
    const { claimId, changeRequestId, request } = await aRequest();
    await ana.ask.verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Cut by half.' });
    expect(await request()).toMatchObject({ resolved: { by: named(ana), resolution: 'Cut by half.' } });
    expect(await errorOf(ben.ask.verdicts.reopenChangeRequest({ changeRequestId, reason: 'No.' }))).toMatchObject({ code: 'FORBIDDEN' });
    await eve.ask.verdicts.reopenChangeRequest({ changeRequestId, reason: 'Still two sentences.' });
    expect(await request()).toMatchObject({ resolved: null, thread: { comments: [{ author: named(eve), body: 'Still two sentences.' }] } });
    expect(await errorOf(eve.ask.verdicts.reopenChangeRequest({ changeRequestId, reason: 'Again.' }))).toMatchObject({ code: 'CONFLICT' });
    expect(await desk.eventsOf({ claimId })).toEqual(expect.arrayContaining(['changeRequest.resolved', 'changeRequest.reopened']));
    const { offers } = await ana.ask.claims.get({ claimId });
    expect(offers.find(({ action }) => action === 'proposeVerdict')?.blockedBy).toContainEqual(
      expect.objectContaining({ code: 'openChangeRequests' }),
    );
  });
});
