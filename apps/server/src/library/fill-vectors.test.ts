// What the library means is worked out in the background, and found from then on, on every process that holds an index.
import { importFactChecks, loadVectorsAfter } from '@touchstone/db';
import { buildClaim, buildFactCheck } from '@touchstone/db/testing';
import type { LibraryEntry } from '@touchstone/domain';
import { afterAll, expect, it } from 'vitest';
import { openTestDesk } from '../testing/open-test-desk.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import { VectorFill } from './fill-vectors.ts';
import { VECTOR_MODEL } from './vector-model.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const fill = new VectorFill({ db: desk.db, encoder: wordEncoder });
const fillAll = async () => {
  while (await fill.doSome());
};
const { ask } = await desk.join('observer');
const found = async (text: string) => (await ask.precedents.search({ text })).found;

it('lets a fact-check be found without a word in common, and again when its words have changed', async () => {
  const claim = 'Rent: rise!';
  const { factCheckId } = await buildFactCheck(desk.db, { claim });
  const question = 'lodging dearer';
  expect(await found(question)).toEqual([]);
  expect((await ask.library.get()).meanings).toEqual({ done: 0, all: 1 });
  await fillAll();
  expect((await ask.library.get()).meanings).toEqual({ done: 1, all: 1 });
  expect(await found(question)).toMatchObject([{ precedent: { factCheckId }, reasons: { words: [], isNearInMeaning: true } }]);

  const said = { claimant: null, saidOn: null, publisher: 'Rain Checks', publisherSite: null, title: null, reviewedOn: null };
  const again = async function* (words: string): AsyncGenerator<LibraryEntry> {
    const factCheck = { ...said, claim: words, url: 'https://checks.example/1', language: 'en', rating: null };
    yield { place: 1, bytesRead: 1, factChecks: [factCheck], problems: [] };
  };
  const order = { fileName: 'a.json', sizeBytes: 1, publisher: null, language: null, startedById: null };
  await importFactChecks(desk.db, order, again('The ferry was painted.'));
  await fillAll();
  expect((await found('ferry painted the was'))[0]).toMatchObject({ claim: 'The ferry was painted.', reasons: { isNearInMeaning: true } });
  await desk.db.prisma.factCheck.updateMany({ where: { claim: 'The ferry was painted.' }, data: { digest: '0'.repeat(64) } });
  await importFactChecks(desk.db, order, again('The ferry was painted.'));
  expect((await ask.library.get()).meanings).toEqual({ done: 1, all: 2 });
});

it('lets a verdict of ours be found, and leaves other languages to their words', async () => {
  await buildFactCheck(desk.db, { claim: 'Il pleut.', language: 'fr' });
  await buildClaim(desk.db, { statement: 'Mills grind slowly.', stage: 'approved', point: 'true' });
  await fillAll();
  expect((await found('slowly mills grind'))[0]).toMatchObject({ publisher: null, reasons: { isNearInMeaning: true } });
  const rows = await loadVectorsAfter(desk.db, { encoder: VECTOR_MODEL, after: 0, limit: 100 });
  expect(rows.filter(({ verdictId }) => verdictId)).toHaveLength(1);
  expect(rows).toHaveLength(3);
});

it('is done by one of several that try at once', async () => {
  for (let at = 0; at < 3; at++) await buildFactCheck(desk.db, { claim: `Barn ${'abc'[at]} burned.` });
  const others = Array.from({ length: 3 }, () => new VectorFill({ db: desk.db, encoder: wordEncoder }));
  await Promise.all(others.map((other) => other.doSome()));
  await fillAll();
  const { done, all } = (await ask.library.get()).meanings;
  expect(done).toBe(all);
});
