// Twenty people do the same thing to the same record at the same moment: one is first, the others are told of it with the record as it is now.
import { takeBackup } from '@touchstone/db';
import { buildArticle, buildClaim, buildEvidence, buildGrounds, buildRating, buildReport } from '@touchstone/db/testing';
import { readBackup, verifyRecord } from '@touchstone/record';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf, outcomesOf } from '../testing/error-of.ts';
import { openTestDesk } from '../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const MANY = 20;
const ONE_FIRST = { done: 1, CONFLICT: MANY - 1 };
const times = <Result>(make: (index: number) => Result): Result[] => Array.from({ length: MANY }, (_, index) => make(index));
const checkers = await Promise.all(times(() => desk.join('checker')));
const editors = await Promise.all(times(() => desk.join('editor')));
const askers = (people: typeof checkers) => times((index) => people[index]?.ask ?? desk.as(null));

describe('one of twenty at once', () => {
  it('edits a claim', async () => {
    const { claimId } = await buildClaim(desk.db);
    const calls = askers(checkers).map((ask, index) => ask.claims.edit({ claimId, version: 1, statement: `Number ${index}.` }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    const stored = await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(stored.version).toBe(2);
    expect(await desk.eventsOf({ claimId })).toEqual(['claim.edited']);
    const refused = await Promise.allSettled(calls);
    const currents = refused.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { current: unknown }).current] : []));
    expect(currents).toEqual(Array(MANY - 1).fill(expect.objectContaining({ id: claimId, version: 2, statement: stored.statement })));
  });

  it('proposes a verdict', async () => {
    const { claimId } = await buildClaim(desk.db);
    await buildGrounds(desk.db, claimId);
    for (const { member } of checkers) await buildRating(desk.db, { claimId, member });
    const words = { point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' } as const;
    const calls = askers(checkers).map((ask) => ask.verdicts.propose({ claimId, version: 1, ...words }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    expect(await desk.db.prisma.verdict.count({ where: { claimId } })).toBe(1);
  });

  it('rates for a member who sits at many windows, and the rating has no second revision', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask } = await desk.join('checker');
    const words = { point: 'false', confidence: 'low' } as const;
    const calls = times((index) => ask.ratings.submit({ claimId, ...words, rationale: `Window ${index}.`, follows: 0 }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    expect(await desk.db.prisma.ratingRevision.count({ where: { claimId } })).toBe(1);
    expect(await desk.eventsOf({ claimId })).toEqual(['rating.submitted']);
  });

  it('approves a verdict', async () => {
    const { claimId, version, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
    const calls = askers(editors).map((ask) => ask.verdicts.approve({ claimId, version, verdictId: verdictId ?? '' }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    expect((await desk.eventsOf({ claimId })).filter((type) => type === 'verdict.approved')).toHaveLength(1);
  });

  it('corrects an article', async () => {
    const { articleId } = await buildArticle(desk.db);
    const calls = askers(checkers).map((ask, index) => ask.articles.edit({ articleId, version: 1, details: { title: `Number ${index}` } }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    const { title } = await desk.db.prisma.article.findUniqueOrThrow({ where: { id: articleId } });
    for (const call of calls) await call.catch(async () => expect((await errorOf(call)).current).toMatchObject({ version: 2, title }));
  });

  it('edits a report', async () => {
    const claim = await buildClaim(desk.db, { stage: 'approved' });
    const { reportId } = await buildReport(desk.db, claim);
    const edit = { reportId, version: 1, introduction: '', claimIds: [claim.claimId] };
    const calls = askers(editors).map((ask, index) => ask.reports.edit({ ...edit, title: `Number ${index}` }));
    expect(await outcomesOf(calls)).toEqual(ONE_FIRST);
    const { title } = await desk.db.prisma.report.findUniqueOrThrow({ where: { id: reportId } });
    for (const call of calls) await call.catch(async () => expect((await errorOf(call)).current).toMatchObject({ version: 2, title }));
  });

  it('publishes a report', async () => {
    const claim = await buildClaim(desk.db, { stage: 'approved' });
    const { reportId } = await buildReport(desk.db, { ...claim, claims: [claim] });
    expect(await outcomesOf(askers(editors).map((ask) => ask.reports.publish({ reportId, version: 1 })))).toEqual(ONE_FIRST);
    expect(await desk.db.prisma.reportVersion.count({ where: { reportId } })).toBe(1);
  });

  it('edits a piece of evidence', async () => {
    const { claimId } = await buildClaim(desk.db);
    const evidenceId = await buildEvidence(desk.db, { claimId });
    const source = { title: 'Register', publisher: 'Statistics Office', kind: 'primary' } as const;
    const edit = { evidenceId, version: 1, source, stance: 'context', note: '' } as const;
    expect(await outcomesOf(askers(checkers).map((ask, index) => ask.evidence.edit({ ...edit, excerpt: `${index}` })))).toEqual(ONE_FIRST);
  });
});

describe('all of twenty at once', () => {
  it('make a claim of the same words', async () => {
    const { articleId, articleVersionId } = await buildArticle(desk.db);
    const calls = askers(checkers).map((ask) => ask.claims.create({ articleVersionId, start: 4, end: 12 }));
    expect(await outcomesOf(calls)).toEqual({ done: MANY });
    expect(await desk.db.prisma.claim.count({ where: { articleId } })).toBe(MANY);
    expect(await desk.db.prisma.passage.count({ where: { articleVersionId } })).toBe(1);
  });

  it('look at a claim, again and again', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask } = await desk.join('observer');
    expect(await outcomesOf(times(() => ask.claims.markSeen({ claimId })))).toEqual({ done: MANY });
  });

  it('take in articles naming the same people in another order', async () => {
    const people = ['Ada Ferris', 'Bo Lindqvist', 'Cleo Marsh', 'Dov Adler'];
    const sentence = (name: string) => `“We built 4,200 homes in this city last year,” said ${name}, the mayor of the city.`;
    const text = (index: number) => [...people.slice(index % 4), ...people.slice(0, index % 4)].map(sentence).join('\n\n');
    const calls = askers(checkers).map((ask, index) => ask.articles.add({ intake: { from: 'paste', text: text(index) }, details: {} }));
    expect(await outcomesOf(calls)).toEqual({ done: MANY });
  });

  it('start a report about one article, each at an address of its own', async () => {
    const { articleId } = await buildArticle(desk.db, { title: 'Houses and homes' });
    expect(await outcomesOf(askers(editors).map((ask) => ask.reports.create({ articleId })))).toEqual({ done: MANY });
    const reports = await desk.db.prisma.report.findMany({ where: { articleId } });
    const slugs = times((index) => (index === 0 ? 'houses-and-homes' : `houses-and-homes-${index + 1}`));
    expect(reports.map(({ slug }) => slug).sort()).toEqual(slugs.sort());
  });

  it('take out the same evidence, which happens once', async () => {
    const { claimId } = await buildClaim(desk.db);
    const evidenceId = await buildEvidence(desk.db, { claimId });
    expect(await outcomesOf(askers(checkers).map((ask) => ask.evidence.remove({ evidenceId })))).toEqual({ done: MANY });
    expect(await desk.eventsOf({ claimId })).toEqual(['evidence.removed']);
  });
});

it('publishes all it was asked to, or is refused, while a claim is opened again', async () => {
  for (const round of [1, 2, 3, 4, 5]) {
    const claim = await buildClaim(desk.db, { stage: 'approved' });
    const other = await buildClaim(desk.db, { stage: 'approved', article: claim });
    const { reportId } = await buildReport(desk.db, { ...claim, claims: [claim, other] });
    const [one, two] = askers(editors);
    const { claimId, version } = claim;
    const publishing = one?.reports.publish({ reportId, version: 1 }) ?? Promise.reject();
    const outcome = await outcomesOf([publishing, two?.claims.reopen({ claimId, version, reason: `Round ${round}.` }) ?? publishing]);
    expect([{ done: 2 }, { done: 1, PRECONDITION_FAILED: 1 }]).toContainEqual(outcome);
    const versions = await desk.db.prisma.reportVersion.findMany({ where: { reportId } });
    for (const { frozen } of versions) expect((frozen as { claims: unknown[] }).claims).toHaveLength(2);
  }
});

it('takes no rating from a member after their recusal, also when both come at once', async () => {
  const [rater] = checkers;
  const [editor] = editors;
  if (!rater || !editor) throw new Error('Nobody is there.');
  const { memberId } = rater.member;
  for (const round of times((index) => index)) {
    const { claimId } = await buildClaim(desk.db);
    const rating = rater.ask.ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: `Round ${round}.` });
    const recusal = editor.ask.claims.recuseMember({ claimId, version: 1, memberId, reason: 'Family.' });
    const outcome = await outcomesOf([rating, recusal]);
    const events = await desk.eventsOf({ claimId });
    expect(events).toEqual(outcome.done === 2 ? ['rating.submitted', 'recusal.declared'] : ['recusal.declared']);
  }
});

it('leaves the record whole', async () => {
  expect((await verifyRecord(readBackup(takeBackup(desk.db.url)))).breaks).toEqual([]);
});
