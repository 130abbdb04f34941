// Proposed claims are scored again by their meaning, once, and never after somebody decided.
import { buildArticle, buildClaim, buildSuggestion } from '@touchstone/db/testing';
import { READER, REFINED_READER } from '@touchstone/language';
import { afterAll, expect, it } from 'vitest';
import { openTestDesk } from '../testing/open-test-desk.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import { ScoreRefinement } from './refine-scores.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const proposed = { model: READER.name, modelVersion: READER.version, score: 0.123 };
const suggestionOn = async (wish: object = {}) => {
  const { claimId } = await buildClaim(desk.db, { stage: 'spotted', ...wish });
  return buildSuggestion(desk.db, { claimId, ...proposed });
};
const look = (id: string) =>
  desk.db.prisma.suggestion.findUniqueOrThrow({ where: { id }, select: { model: true, modelVersion: true, score: true } });

it('takes the place of the first score, but of nothing that was decided or is not in English', async () => {
  const open = await suggestionOn();
  const decided = await suggestionOn();
  await desk.db.prisma.suggestion.update({ where: { id: decided }, data: { fate: 'declined', decidedAt: new Date() } });
  const french = await suggestionOn({ article: await buildArticle(desk.db) });
  await desk.db.prisma.article.updateMany({
    where: { claims: { some: { suggestions: { some: { id: french } } } } },
    data: { language: 'fr' },
  });

  const refinement = new ScoreRefinement({ db: desk.db, encoder: wordEncoder });
  while (await refinement.doSome());
  const after = await look(open);
  expect(after).toMatchObject({ model: REFINED_READER.name, modelVersion: REFINED_READER.version });
  expect(after.score).not.toBe(proposed.score);
  expect(await look(decided)).toEqual(proposed);
  expect(await look(french)).toEqual(proposed);
});
