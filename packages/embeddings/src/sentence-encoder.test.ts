import { expect, it } from 'vitest';
import { loadSentenceEncoder, VECTOR_LENGTH } from './index.ts';

const product = (left: Float32Array, right: Float32Array) => left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

it('puts sentences of one meaning closer than others, each with length 1', async () => {
  const encoder = await loadSentenceEncoder();
  const [rent, housing, football] = await encoder.encode([
    'Rents in the capital doubled in five years.',
    'Housing costs have gone up by 100 percent since 2020.',
    'The striker scored twice in the second half.',
  ]);
  if (!rent || !housing || !football) throw new Error('A vector is missing.');
  expect(rent).toHaveLength(VECTOR_LENGTH);
  expect(product(rent, rent)).toBeCloseTo(1, 5);
  expect(product(rent, housing)).toBeGreaterThan(product(rent, football));
});

it('gives the same vector alone and among others, and none for no text', async () => {
  const encoder = await loadSentenceEncoder();
  const among = await encoder.encode(['One.', 'Troops were surrounded in Kursk.', '']);
  const [alone] = await encoder.encode(['Troops were surrounded in Kursk.']);
  if (!alone || !among[1]) throw new Error('A vector is missing.');
  expect(product(alone, among[1])).toBeCloseTo(1, 5);
  expect(await encoder.encode([])).toEqual([]);
  expect((await encoder.encode(['']))[0]).toHaveLength(VECTOR_LENGTH);
});
