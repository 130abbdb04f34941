import { expect, it } from 'vitest';
import { foldWords } from './index.ts';

it('folds case, accents and marks, in every script', () => {
  expect(foldWords('Çelik “fell” to 2,3 % — Путін')).toEqual(['celik', 'fell', 'to', '2', '3', 'путін']);
});
