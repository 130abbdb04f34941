import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { READER } from './index.ts';
import { CLAIMBUSTER_WEIGHTS } from './worthiness/claimbuster-weights.ts';

it('is another version with other weights', () => {
  const { fingerprint, ...weights } = CLAIMBUSTER_WEIGHTS;
  expect(createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 8)).toBe(fingerprint);
  expect(READER.version).toContain(fingerprint);
});
