// The right of reply: asked, answered or not, and known to the gate of the points that need it.
import { buildClaim, buildEvidence, buildRating } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const codesOf = async (call: Promise<unknown>) => (await errorOf(call)).refusals.map(({ code }) => code);
const request = {
  askedOf: 'Ministry of Housing',
  way: 'email',
  address: 'press@ministry.example',
  note: 'Called as well.',
  askedOn: '2025-03-10',
  // the desk's clock stands at 16 March
  dueOn: '2025-03-15',
} as const;
const words = { point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' } as const;

/** A claim ready for a verdict, but for the reply. */
async function ready() {
  const { claimId, version } = await buildClaim(desk.db);
  await buildEvidence(desk.db, { claimId });
  await buildEvidence(desk.db, { claimId, title: 'Field count', publisher: 'Housing Observatory' });
  const { ask, member } = await desk.join('checker');
  await buildRating(desk.db, { claimId, member });
  await buildRating(desk.db, { claimId });
  const propose = (point: string = words.point) => ask.verdicts.propose({ claimId, version, ...words, point });
  return { claimId, ask, member, propose };
}

describe('the gate', () => {
  it('asks for a reply on a point that says somebody was wrong, with all else that is missing', async () => {
    const { claimId, version } = await buildClaim(desk.db);
    const { ask } = await desk.join('checker');
    const proposed = ask.verdicts.propose({ claimId, version, ...words });
    expect(await codesOf(proposed)).toEqual([
      'needsOwnRating',
      'needsRatings',
      'needsSources',
      'needsIndependentSources',
      'needsPrimarySources',
      'needsReply',
    ]);
  });

  it('does not on a point that does not', async () => {
    expect(await (await ready()).propose('mixed')).toMatchObject({ stage: 'inReview' });
  });

  it.each(['answered', 'declined', 'noAnswer'] as const)('opens once the outcome is %s', async (outcome) => {
    const { claimId, ask, propose } = await ready();
    const [asked] = (await ask.replies.ask({ claimId, ...request })).replies;
    expect(await codesOf(propose())).toEqual(['replyWaiting']);
    const seen = { replyId: asked?.id ?? '', version: 1 };
    const answered = { ...seen, outcome: 'answered', answer: 'We stand by it.', answeredOn: '2025-03-12' } as const;
    await ask.replies.record(outcome === 'answered' ? answered : { ...seen, outcome });
    expect(await propose()).toMatchObject({ stage: 'inReview' });
  });

  it('opens with a reason why nobody was asked, and not without', async () => {
    const { claimId, ask, propose } = await ready();
    expect(await codesOf(ask.replies.waive({ claimId, reason: ' ' }))).toEqual(['needsReason']);
    const { replies } = await ask.replies.waive({ claimId, reason: 'He said it on the record, twice.' });
    expect(replies).toMatchObject([{ outcome: 'waived', askedOf: null, reason: 'He said it on the record, twice.' }]);
    expect(await propose()).toMatchObject({ stage: 'inReview' });
  });
});

describe('a request', () => {
  it('has no missing answer before its day is over', async () => {
    const { claimId, ask } = await ready();
    const { replies } = await ask.replies.ask({ claimId, ...request, dueOn: '2025-03-16' });
    const record = { replyId: replies[0]?.id ?? '', version: 1, outcome: 'noAnswer' } as const;
    expect(await codesOf(ask.replies.record(record))).toEqual(['replyNotDue']);
  });

  it('takes an answer that comes late, after approval too, and the record says what stood there before', async () => {
    const { claimId, ask, propose, member } = await ready();
    const [asked] = (await ask.replies.ask({ claimId, ...request })).replies;
    const replyId = asked?.id ?? '';
    await ask.replies.record({ replyId, version: 1, outcome: 'noAnswer' });
    const { version, verdicts } = await propose();
    await (await desk.join('editor')).ask.verdicts.approve({ claimId, version, verdictId: verdicts[0]?.id ?? '' });
    const late = { outcome: 'answered', answer: 'We were away.', answeredOn: '2025-03-16' } as const;
    expect((await ask.replies.record({ replyId, version: 2, ...late })).replies).toMatchObject([
      { ...late, madeBy: { id: member.memberId } },
    ]);
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'reply.recorded' }, orderBy: { id: 'desc' } });
    expect(event.payload).toEqual({ replyId, before: { outcome: 'noAnswer', answer: null, answeredOn: null }, after: late });
  });

  it('is corrected, without its address and note in the record', async () => {
    const { claimId, ask } = await ready();
    const { replies } = await ask.replies.ask({ claimId, ...request });
    const replyId = replies[0]?.id ?? '';
    await ask.replies.edit({ replyId, version: 1, ...request, way: 'phone', address: 'planted-number' });
    const events = await desk.db.prisma.event.findMany({ where: { claimId, type: { startsWith: 'reply.' } }, orderBy: { id: 'asc' } });
    const asked = { askedOf: request.askedOf, askedOn: request.askedOn, dueOn: request.dueOn };
    expect(events.at(-1)?.payload).toEqual({ replyId, before: { ...asked, way: 'email' }, after: { ...asked, way: 'phone' } });
    for (const secret of ['press@ministry.example', 'Called as well', 'planted-number'])
      expect(JSON.stringify(events.map(({ payload }) => payload))).not.toContain(secret);
  });

  it('is written down by one of twelve at once', async () => {
    const { claimId, ask } = await ready();
    const { replies } = await ask.replies.ask({ claimId, ...request });
    const record = { replyId: replies[0]?.id ?? '', version: 1, outcome: 'declined' } as const;
    expect(await outcomesOf(Array.from({ length: 12 }, () => ask.replies.record(record)))).toEqual({ done: 1, CONFLICT: 11 });
  });

  it('is not made by who stands aside', async () => {
    const { claimId, ask } = await ready();
    await ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' });
    expect(await codesOf(ask.replies.ask({ claimId, ...request }))).toEqual(['recused']);
    expect(await codesOf(ask.replies.waive({ claimId, reason: 'No.' }))).toEqual(['recused']);
  });
});

it('is frozen into the report, without address and note; an answer that comes later is worth a version', async () => {
  const { claimId, ask, propose } = await ready();
  const { replies, article } = await ask.replies.ask({ claimId, ...request });
  await ask.replies.record({ replyId: replies[0]?.id ?? '', version: 1, outcome: 'declined' });
  const { version, verdicts } = await propose();
  const editor = (await desk.join('editor')).ask;
  await editor.verdicts.approve({ claimId, version, verdictId: verdicts[0]?.id ?? '' });
  const { reportId } = await editor.reports.create({ articleId: article.id });
  const draft = await editor.reports.get({ reportId });
  const edited = await editor.reports.edit({ reportId, version: draft.version, title: 'Homes', introduction: '', claimIds: [claimId] });
  await editor.reports.publish({ reportId, version: edited.version });
  const { frozen } = await desk.db.prisma.reportVersion.findFirstOrThrow({ where: { reportId } });
  const { address: _address, note: _note, ...printed } = request;
  const reply = { ...printed, outcome: 'declined', answeredOn: null, answer: null, reason: null };
  expect((frozen as { claims: { replies: unknown }[] }).claims[0]?.replies).toEqual([reply]);

  const version2 = (await editor.reports.get({ reportId })).version;
  expect(await codesOf(editor.reports.publish({ reportId, version: version2 }))).toEqual(['nothingChanged']);
  const answered = { outcome: 'answered', answer: 'We stand by it.', answeredOn: '2025-03-16' } as const;
  await ask.replies.record({ replyId: replies[0]?.id ?? '', version: 2, ...answered });
  await editor.reports.publish({ reportId, version: version2 });
  expect(await desk.db.prisma.reportVersion.count({ where: { reportId } })).toBe(2);
});
