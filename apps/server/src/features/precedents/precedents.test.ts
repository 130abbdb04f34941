// Earlier checks are found for a claim as soon as they are there, ours and those of others, and can be linked with it.
import { openDatabase } from '@touchstone/db';
import { buildArticle, buildClaim, buildFactCheck, buildGrounds } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { precedentIndexOf } from '../../library/precedent-index.ts';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const claimSaying = async (statement: string, more: object = {}) => buildClaim(desk.db, { statement, ...more });

describe('found for a claim', () => {
  it('is what others checked, with what it shares and what it turns round', async () => {
    const { factCheckId } = await buildFactCheck(desk.db, { claim: 'Rents in Ulvara fell by 12 percent in a single year.' });
    await buildFactCheck(desk.db, { claim: 'A whale swam up the river.' });
    const { claimId } = await claimSaying('Rents in Ulvara rose by 12 percent last year.');
    const { ask } = await desk.join('observer');
    const { found } = await ask.precedents.forClaim({ claimId });
    expect(found[0]).toMatchObject({
      precedent: { factCheckId },
      publisher: 'Rain Checks',
      label: 'Mostly dry',
      reasons: { numbers: ['12'], names: ['ulvara'], opposites: [['rose', 'fell']] },
    });
    expect(found.every(({ score }, index) => score <= (found[index - 1]?.score ?? 1))).toBe(true);
  });

  it('is a verdict of ours from the moment of its approval until the claim is opened again', async () => {
    const statement = 'The harbour at Quenby was dredged twice.';
    const { claimId } = await claimSaying(statement);
    const earlier = await claimSaying(statement, { stage: 'inReview', point: 'mixed' });
    const { ask } = await desk.join('checker');
    const ours = async () =>
      (await ask.precedents.search({ text: statement, whose: 'ours' })).found.map(({ precedent, point }) => ({ precedent, point }));
    expect(await ours()).toEqual([]);
    const editor = (await desk.join('editor')).ask;
    await editor.verdicts.approve({ claimId: earlier.claimId, version: 2, verdictId: earlier.verdictId ?? '' });
    expect(await ours()).toEqual([{ precedent: { earlierId: earlier.claimId }, point: 'mixed' }]);
    expect((await ask.precedents.forClaim({ claimId })).found[0]).toMatchObject({
      precedent: { earlierId: earlier.claimId },
      publisher: null,
    });
    await editor.claims.reopen({ claimId: earlier.claimId, version: 3, reason: 'New charts.' });
    expect(await ours()).toEqual([]);
  });
});

it('is found at once on every process, whichever stored it', async () => {
  const elsewhere = openDatabase({ url: desk.db.url });
  try {
    const index = precedentIndexOf(elsewhere);
    const text = 'The kiln of Odrun was lit in the rain.';
    const findElsewhere = async () => {
      await index.catchUp();
      return index.search({ text, vector: null, most: 1, pointOf: () => null }).map(({ key }) => key);
    };
    expect(await findElsewhere()).toEqual([]);
    const { claimId, verdictId } = await claimSaying(text, { stage: 'inReview', point: 'mixed' });
    const { ask } = await desk.join('editor');
    await ask.verdicts.approve({ claimId, version: 2, verdictId: verdictId ?? '' });
    expect(await findElsewhere()).toEqual([`ours:${claimId}`]);
  } finally {
    await elsewhere.close();
  }
});

it('is narrowed by whose it is, publisher, language, day and what its label means', async () => {
  const text = 'Farrow lighthouse leans.';
  await buildFactCheck(desk.db, { claim: text, publisher: 'Tower Checks', rating: 'Upright' });
  await buildFactCheck(desk.db, { claim: text, publisher: 'Coast Checks', rating: 'UPRIGHT' });
  const { ask } = await desk.join('editor');
  const publishers = async (filters: object) =>
    (await ask.precedents.search({ text, ...filters })).found.map(({ publisher }) => publisher).sort();
  expect(await publishers({})).toEqual(['Coast Checks', 'Tower Checks']);
  expect(await publishers({ publisher: 'Tower Checks' })).toEqual(['Tower Checks']);
  expect(await publishers({ language: 'fr' })).toEqual([]);
  expect(await publishers({ from: '2025-01-03' })).toEqual([]);
  expect(await publishers({ to: '2025-01-02', limit: 1, offset: 1 })).toHaveLength(1);
  expect(await publishers({ point: 'true' })).toEqual([]);

  await ask.library.mapLabel({ publisher: 'Tower Checks', label: 'Upright', point: 'true' });
  expect(await publishers({ point: 'true' })).toEqual(['Tower Checks']);
  await ask.library.mapLabel({ publisher: '', label: 'upright', point: 'mostlyTrue' });
  expect(await publishers({ point: 'mostlyTrue' })).toEqual(['Coast Checks']);
  const { labels, mapped } = await ask.library.labels();
  expect(mapped).toBe(2);
  expect(labels.filter(({ label }) => label === 'upright')).toMatchObject([
    { publisher: 'Coast Checks', point: 'mostlyTrue', isGeneral: true, count: 1 },
    { publisher: 'Tower Checks', point: 'true', isGeneral: false },
  ]);
  expect(await desk.db.prisma.event.count({ where: { type: 'library.labelMapped' } })).toBe(2);
});

describe('a link', () => {
  it('is made once, is of one kind, and is taken back, on the record', async () => {
    const { claimId } = await claimSaying('The bells of Orrin rang at noon.');
    const { factCheckId } = await buildFactCheck(desk.db, { claim: 'The bells of Orrin rang at midnight.' });
    const { ask, member } = await desk.join('checker');
    const link = { claimId, precedent: { factCheckId } };
    await ask.precedents.link({ ...link, kind: 'related' });
    await ask.precedents.link({ ...link, kind: 'related' });
    await ask.precedents.link({ ...link, kind: 'same' });
    const { linked, found } = await ask.precedents.forClaim({ claimId });
    expect(linked).toMatchObject([{ precedent: { factCheckId }, kind: 'same', linkedBy: { id: member.memberId } }]);
    expect(found.map(({ precedent }) => precedent)).not.toContainEqual({ factCheckId });
    await ask.precedents.unlink(link);
    expect((await errorOf(ask.precedents.unlink(link))).code).toBe('NOT_FOUND');
    expect(await desk.eventsOf({ claimId })).toEqual(['precedent.linked', 'precedent.linked', 'precedent.unlinked']);
  });

  it('is not made with nothing, with itself, or by who may not edit the claim', async () => {
    const { claimId } = await claimSaying('Nobody counted the swans.');
    const { factCheckId } = await buildFactCheck(desk.db);
    const { ask } = await desk.join('checker');
    expect((await errorOf(ask.precedents.link({ claimId, precedent: { factCheckId: claimId }, kind: 'same' }))).code).toBe('NOT_FOUND');
    expect((await errorOf(ask.precedents.link({ claimId, precedent: { earlierId: claimId }, kind: 'same' }))).code).toBe('BAD_REQUEST');
    const approved = await buildClaim(desk.db, { stage: 'approved', article: await buildArticle(desk.db) });
    const late = ask.precedents.link({ claimId: approved.claimId, precedent: { factCheckId }, kind: 'same' });
    expect((await errorOf(late)).refusals.map(({ code }) => code)).toEqual(['wrongStage']);
  });
});

it('has a verdict that says otherwise than ours on the same claim give a reason, which is kept and shown', async () => {
  const earlier = await claimSaying('The mill of Tarn closed.', { stage: 'approved', point: 'true' });
  const { claimId, version } = await claimSaying('The mill of Tarn was closed.');
  const { ask, member } = await desk.join('checker');
  await buildGrounds(desk.db, claimId, member);
  await ask.replies.waive({ claimId, reason: 'Nobody is left to ask.' });
  const link = { claimId, precedent: { earlierId: earlier.claimId } };
  const verdict = { claimId, version, point: 'false', summary: 'No.', explanation: 'It grinds.', confidence: 'high' } as const;
  const codes = async () => (await errorOf(ask.verdicts.propose(verdict))).refusals.map(({ code }) => code);
  await ask.precedents.link({ ...link, kind: 'related' });
  await ask.precedents.link({ ...link, kind: 'same' });
  expect((await ask.claims.get({ claimId })).earlierVerdicts).toMatchObject([{ claimId: earlier.claimId, point: 'true' }]);
  expect(await codes()).toEqual(['needsContradictionReason']);
  const { verdicts } = await ask.verdicts.propose({ ...verdict, contradictionReason: 'It opened again in May.' });
  expect(verdicts).toMatchObject([{ contradictionReason: 'It opened again in May.' }]);
});
