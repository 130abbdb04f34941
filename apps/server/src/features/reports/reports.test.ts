// A report from draft to retraction: what is frozen, what must be said about changes, and what never moves.
import { type BuiltClaim, buildClaim, buildEvidence, buildGrounds } from '@touchstone/db/testing';
import { frozenReportSchema } from '@touchstone/domain';
import { digestOf } from '@touchstone/record';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_ADDRESS, TEST_NOW, type TestCaller } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

let ask: TestCaller;
beforeAll(async () => {
  ask = (await desk.join('editor')).ask;
});

let one: BuiltClaim;
let two: BuiltClaim;
let reportId: string;
beforeEach(async () => {
  one = await buildClaim(desk.db, { stage: 'approved', statement: 'There were 4,200 homes.' });
  two = await buildClaim(desk.db, {
    stage: 'approved',
    article: one,
    statement: 'Nobody counted them.',
    quote: 'Nobody else counted them',
  });
  await buildEvidence(desk.db, { claimId: one.claimId, excerpt: '3,100 completions' });
  reportId = (await ask.reports.create({ articleId: one.articleId })).reportId;
});

const words = { title: 'Were there 4,200 homes?', introduction: 'We counted.' };
const pick = async (claims: readonly BuiltClaim[], changes: Partial<typeof words> = {}) => {
  const { version } = await ask.reports.get({ reportId });
  return ask.reports.edit({ reportId, version, ...words, ...changes, claimIds: claims.map(({ claimId }) => claimId) });
};
type Corrections = NonNullable<Parameters<TestCaller['reports']['publish']>[0]['corrections']>;
const publish = async (corrections: Corrections = []) => {
  const { version } = await ask.reports.get({ reportId });
  return ask.reports.publish({ reportId, version, corrections });
};
const correctionOf = ({ claimId }: BuiltClaim) => ({ claimId, type: 'verdictChange' as const, note: 'A new count came out.' });
const codesOf = async (call: Promise<unknown>) => (await errorOf(call)).refusals.map(({ code }) => code);
const frozen = async (number: number) => {
  const version = await desk.db.prisma.reportVersion.findFirstOrThrow({ where: { reportId, number } });
  return { ...version, report: frozenReportSchema.parse(version.frozen) };
};
const stateOf = async ({ claimId }: BuiltClaim) => {
  const claim = await ask.claims.get({ claimId });
  return [claim.isPublished, ...claim.verdicts.map(({ state }) => state)];
};

/** Opens the claim again and has a second verdict approved. */
async function decideAnew({ claimId, proposer }: BuiltClaim): Promise<void> {
  const { version } = await ask.claims.reopen({ claimId, version: 3, reason: 'A new count.' });
  await buildGrounds(desk.db, claimId, proposer);
  const content = { point: 'mixed', summary: 'In part.', explanation: 'The new count.', confidence: 'low' } as const;
  const proposed = await desk.as(proposer).verdicts.propose({ claimId, version, ...content });
  await ask.verdicts.approve({ claimId, version: proposed.version, verdictId: proposed.verdicts[0]?.id ?? '' });
}

describe('a draft', () => {
  it('begins empty, at a readable address, and says what is missing', async () => {
    const draft = await ask.reports.get({ reportId });
    expect(draft).toMatchObject({ state: 'draft', version: 1, picked: [], changed: [], versions: [], title: 'Fact check: Homes' });
    expect(draft.address).toBe(`${TEST_ADDRESS}/r/${draft.slug}`);
    expect(draft.offers.find(({ action }) => action === 'publish')?.blockedBy).toMatchObject([{ code: 'needsEntries' }]);
    expect(await desk.eventsOf({ reportId })).toEqual(['report.created']);
  });

  it('keeps the picked claims in their order', async () => {
    expect(await pick([two, one])).toMatchObject({ ...words, version: 2, picked: [two.claimId, one.claimId] });
    expect((await pick([one, two])).picked).toEqual([one.claimId, two.claimId]);
    expect((await ask.reports.list()).find(({ id }) => id === reportId)).toMatchObject({ entries: 2, published: null });
    expect(await desk.eventsOf({ reportId })).toEqual(['report.created', 'report.edited', 'report.edited']);
  });

  it('has what its title and introduction were before, and nothing of what stayed', async () => {
    await pick([one]);
    await pick([one, two], { introduction: 'We counted twice.' });
    const { entries } = await ask.history.list({ about: { articleId: one.articleId }, kinds: ['report'] });
    expect(entries.filter(({ type }) => type === 'report.edited').map(({ changes }) => changes)).toEqual([
      [{ field: 'introduction', before: 'We counted.', after: 'We counted twice.' }],
      [
        { field: 'title', before: 'Fact check: Homes', after: words.title },
        { field: 'introduction', before: null, after: words.introduction },
      ],
    ]);
  });

  it('takes no claim of another article', async () => {
    const stranger = await buildClaim(desk.db, { stage: 'approved' });
    expect(await errorOf(pick([stranger]))).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('does not belong') });
  });

  it('is published only with a title, and with nothing that is not approved', async () => {
    const checking = await buildClaim(desk.db, { article: one });
    await pick([one, checking], { title: '' });
    expect(await codesOf(publish())).toEqual(['needsTitle', 'entryNotApproved']);
    expect((await ask.reports.preview({ reportId })).html).toContain('There were 4,200 homes.');
  });
});

describe('publishing', () => {
  it('freezes everything readers see, with a checksum that can be computed again', async () => {
    await pick([two, one]);
    const reply = await publish();
    expect(reply).toMatchObject({ state: 'published', changed: [], versions: [{ number: 1, publishedAt: TEST_NOW.toISOString() }] });
    const { report, sha256 } = await frozen(1);
    expect(report).toMatchObject({ ...words, version: 1, slug: reply.slug, article: { title: 'Homes' }, corrections: [] });
    expect(report.claims.map(({ statement, slug }) => [statement, slug])).toEqual([
      ['Nobody counted them.', 'nobody-counted-them'],
      ['There were 4,200 homes.', 'there-were-4-200-homes'],
    ]);
    expect(report.claims[1]?.evidence).toMatchObject([{ excerpt: '3,100 completions' }]);
    expect(sha256).toBe(digestOf(report));
    expect([await stateOf(one), await stateOf(two)]).toEqual([
      [true, 'published'],
      [true, 'published'],
    ]);
    expect((await desk.eventsOf({ reportId })).at(-1)).toBe('report.published');
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { reportId, type: 'report.published' } });
    expect(event.payload).toMatchObject({ version: 1, sha256 });
    const links = await desk.db.prisma.eventLink.findMany({ orderBy: { position: 'desc' }, take: 2 });
    const before = links.find(({ eventId }) => eventId !== event.id);
    expect(report.record).toMatchObject({ position: Number(before?.position), hash: before?.hash });
  });

  it('does not move when a claim is opened again and its evidence changed', async () => {
    await pick([one]);
    await publish();
    const before = await frozen(1);
    const { version, evidence } = await ask.claims.reopen({ claimId: one.claimId, version: 3, reason: 'A new count.' });
    await ask.evidence.remove({ evidenceId: evidence[0]?.id ?? '' });
    await ask.claims.edit({ claimId: one.claimId, version, statement: 'There were a few homes.' });
    expect(await frozen(1)).toEqual(before);
    expect(await stateOf(one)).toEqual([true, 'published']);
    expect(await codesOf(publish())).toContain('entryNotApproved');
  });

  it('refuses a second version in which nothing changed', async () => {
    await pick([one, two]);
    await publish();
    expect(await codesOf(publish())).toEqual(['nothingChanged']);
    await pick([two, one]);
    expect((await publish()).versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('asks for a word to readers on every claim that changed', async () => {
    await pick([one]);
    await publish();
    await decideAnew(one);
    const { changed } = await pick([one, two]);
    expect([...changed].sort()).toEqual([one.claimId, two.claimId].sort());
    expect(await codesOf(publish([correctionOf(one)]))).toEqual(['needsCorrection']);
    const reply = await publish([correctionOf(one), { ...correctionOf(two), type: 'update' }]);
    expect(reply.versions[0]?.corrections).toHaveLength(2);
    const { report } = await frozen(2);
    expect(report.corrections).toMatchObject([
      { version: 2, type: 'verdictChange', claim: 'there-were-4-200-homes' },
      { version: 2, type: 'update', claim: 'nobody-counted-them' },
    ]);
    expect(report.claims[0]?.verdict).toMatchObject({ number: 2, point: 'mixed' });
    expect(await stateOf(one)).toEqual([true, 'published', 'superseded']);
  });

  it.each([
    ['of another article', async () => (await buildClaim(desk.db)).claimId],
    ['that does not exist', async () => reportId],
  ])('takes no correction of a claim %s', async (_which, idOf) => {
    await pick([one]);
    await publish();
    await pick([one], { introduction: 'We counted again.' });
    const stray = { claimId: await idOf(), type: 'update', note: 'Nothing to do with it.' } as const;
    expect(await errorOf(publish([stray]))).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('never in this report'),
    });
  });

  it('keeps each claim’s address for good, also while the claim is out', async () => {
    const twin = await buildClaim(desk.db, { stage: 'approved', article: one, statement: 'There were 4,200 homes.' });
    await pick([one, two]);
    await publish();
    await pick([two]);
    await publish([correctionOf(one)]);
    expect(await stateOf(one)).toEqual([false, 'retracted']);
    await pick([two, twin]);
    await publish([correctionOf(twin)]);
    await pick([two, twin, one]);
    await publish([correctionOf(one)]);
    expect((await frozen(4)).report.claims.map(({ slug }) => slug)).toEqual([
      'nobody-counted-them',
      'there-were-4-200-homes-2',
      'there-were-4-200-homes',
    ]);
    expect(await stateOf(one)).toEqual([true, 'published']);
  });
});

describe('retracting', () => {
  const retract = async (reason: string) => {
    const { version } = await ask.reports.get({ reportId });
    return ask.reports.retract({ reportId, version, reason });
  };

  it('needs something published and a reason', async () => {
    expect(await codesOf(retract('Wrong.'))).not.toEqual([]);
    await pick([one]);
    await publish();
    expect(await codesOf(retract('  '))).toEqual(['needsReason']);
  });

  it('is for good, and takes back what readers saw', async () => {
    await pick([one]);
    await publish();
    const reply = await retract('The count was of another city.');
    const retracted = { at: TEST_NOW.toISOString(), reason: 'The count was of another city.' };
    expect(reply).toMatchObject({ state: 'retracted', retracted, offers: [] });
    expect(await stateOf(one)).toEqual([false, 'retracted']);
    expect(await codesOf(pick([one, two]))).toEqual(['retracted']);
    expect(await codesOf(publish())).toEqual(['retracted']);
    expect((await desk.eventsOf({ reportId })).at(-1)).toBe('report.retracted');
  });

  it('leaves alone what another report about the article still shows', async () => {
    await pick([one]);
    await publish();
    const other = (await ask.reports.create({ articleId: one.articleId })).reportId;
    await ask.reports.edit({ reportId: other, version: 1, ...words, claimIds: [one.claimId] });
    await ask.reports.publish({ reportId: other, version: 2 });
    await retract('Told twice.');
    expect(await stateOf(one)).toEqual([true, 'published']);
  });
});
