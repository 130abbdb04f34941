// The words written together: seen and written only by who sees the ratings, never over another's, and gone into the verdict once proposed.
import { buildClaim, buildEvidence, buildRating } from '@touchstone/db/testing';
import { afterAll, expect, it, vi } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const PLANTED = 'planted-words';
const words = (explanation: string) => ({ summary: 'They were not.', explanation });
const proposal = (explanation: string) => ({ ...words(explanation), point: 'mixed', confidence: 'high' }) as const;

/** A claim with evidence that two checkers have rated. */
async function rated() {
  const { claimId, version } = await buildClaim(desk.db);
  const [ana, ben] = [await desk.join('checker'), await desk.join('checker')];
  await buildEvidence(desk.db, { claimId });
  await buildEvidence(desk.db, { claimId, title: 'Field count', publisher: 'Housing Observatory', kind: 'secondary' });
  await buildRating(desk.db, { claimId, member: ana.member });
  await buildRating(desk.db, { claimId, member: ben.member });
  return { claimId, version, ana, ben };
}

it('keeps the words of whoever writes on top of the latest, and shows both when somebody did not', async () => {
  const { claimId, ana, ben } = await rated();
  expect(await ana.ask.verdicts.draft({ claimId })).toEqual({ id: claimId, version: 0, words: null, writtenBy: null });
  await ana.ask.verdicts.write({ claimId, draftVersion: 0, ...words('The register. ') });
  const written = await ben.ask.verdicts.draft({ claimId });
  expect(written).toMatchObject({ version: 1, words: words('The register. '), writtenBy: { id: ana.member.memberId } });
  const refused = await errorOf(ben.ask.verdicts.write({ claimId, draftVersion: 0, ...words('The count.') }));
  expect(refused).toMatchObject({ code: 'CONFLICT', current: written });
  expect(await ben.ask.verdicts.write({ claimId, draftVersion: 1, ...words('Both.') })).toMatchObject({
    version: 2,
    words: words('Both.'),
  });
  expect(await desk.eventsOf({ claimId })).not.toContain('verdict.proposed');
});

it('lets one of many at once write, and none of the others overwrite', async () => {
  const { claimId, ana, ben } = await rated();
  const attempts = [ana, ben, ana, ben].map(({ ask }, index) => ask.verdicts.write({ claimId, draftVersion: 0, ...words(`${index}`) }));
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await ana.ask.verdicts.draft({ claimId })).toMatchObject({ version: 1 });
});

it('is a closed book to everybody who may not see the ratings or write on the claim', async () => {
  const { claimId, ana, ben } = await rated();
  await ana.ask.verdicts.write({ claimId, draftVersion: 0, ...words(PLANTED) });
  const strangers = { checker: 'needsOwnRating', editor: 'needsOwnRating', admin: 'needsOwnRating', observer: 'roleTooLow' } as const;
  for (const [role, code] of Object.entries(strangers)) {
    const { ask } = await desk.join(role as keyof typeof strangers);
    for (const refused of [
      await errorOf(ask.verdicts.draft({ claimId })),
      await errorOf(ask.verdicts.write({ claimId, draftVersion: 0, ...words('Mine.') })),
      await errorOf(ask.verdicts.propose({ claimId, version: 1, ...proposal('Mine.') })),
    ]) {
      expect(refused.refusals.map((refusal) => refusal.code)).toContain(code);
      expect(JSON.stringify(refused)).not.toContain(PLANTED);
    }
    expect(JSON.stringify([await ask.claims.get({ claimId }), await ask.claims.history({ claimId })])).not.toContain(PLANTED);
  }
  await ben.ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' });
  expect((await errorOf(ben.ask.verdicts.draft({ claimId }))).refusals).toEqual([{ code: 'recused' }]);
});

it('stays open to a rater when another has stepped aside since', async () => {
  const { claimId, ana, ben } = await rated();
  await ben.ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' });
  expect(await ana.ask.verdicts.write({ claimId, draftVersion: 0, ...words('Go on.') })).toMatchObject({ version: 1 });
});

it('is proposed as it was seen: outdated words are refused, with the others’', async () => {
  const { claimId, version, ana, ben } = await rated();
  await ana.ask.verdicts.write({ claimId, draftVersion: 0, ...words('One.') });
  await ben.ask.verdicts.write({ claimId, draftVersion: 1, ...words('Two.') });
  const refused = await errorOf(ana.ask.verdicts.propose({ claimId, version, draftVersion: 1, ...proposal('One.') }));
  expect(refused).toMatchObject({ code: 'CONFLICT', current: { verdictDraft: { version: 2, words: words('Two.') } } });
  const proposed = await ana.ask.verdicts.propose({ claimId, version, draftVersion: 2, ...proposal('Two, and one.') });
  expect(proposed.verdicts[0]).toMatchObject({ explanation: 'Two, and one.' });
  expect((await errorOf(ben.ask.verdicts.write({ claimId, draftVersion: 2, ...words('Late.') }))).refusals).toEqual([
    { code: 'wrongStage' },
  ]);
  await ana.ask.verdicts.withdraw({ claimId, version: proposed.version });
  expect(await ben.ask.verdicts.draft({ claimId })).toMatchObject({ version: 3, words: null });
  expect(await errorOf(ben.ask.verdicts.write({ claimId, draftVersion: 2, ...words('Late.') }))).toMatchObject({ code: 'CONFLICT' });
});

it('tells open pages that there is something to read, and not what', async () => {
  const { claimId, ana } = await rated();
  const listener = await desk.db.pool.connect();
  const heard: string[] = [];
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await listener.query('LISTEN touchstone_signal');
  await ana.ask.verdicts.write({ claimId, draftVersion: 0, ...words(PLANTED) });
  await vi.waitFor(() => expect(heard.map((signal) => JSON.parse(signal))).toEqual([{ kind: 'verdictDraft', claimId }]));
  listener.release(true);
});
