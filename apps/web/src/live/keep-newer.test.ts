import { expect, it } from 'vitest';
import { keepNewer } from './keep-newer.ts';

const claim = (id: string, version: number, words = '') => ({ id, version, words });

it('keeps what is known where an answer is older, and takes what is as new', () => {
  const known = claim('c1', 3, 'ours');
  expect(keepNewer(known, claim('c1', 2, 'old'))).toBe(known);
  expect(keepNewer(known, claim('c1', 3, 'rated since'))).toEqual(claim('c1', 3, 'rated since'));
  expect(keepNewer(known, claim('c2', 1))).toEqual(claim('c2', 1));
  expect(keepNewer(known, { ...known })).toBe(known);
  expect(keepNewer(undefined, known)).toBe(known);
});

it('looks at each claim of an article by itself', () => {
  const article = (...claims: unknown[]) => ({ id: 'a1', version: 1, claims });
  const known = article(claim('c1', 5, 'new'), claim('c2', 1));
  expect(keepNewer(known, article(claim('c1', 4, 'old'), claim('c2', 2, 'edited'), claim('c3', 1)))).toEqual(
    article(claim('c1', 5, 'new'), claim('c2', 2, 'edited'), claim('c3', 1)),
  );
  expect(keepNewer(known, article(claim('c2', 1)))).toEqual(article(claim('c2', 1)));
});
