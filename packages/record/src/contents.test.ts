// What the digests of verdicts and ratings hold fast, and what they leave open.
import { expect, it } from 'vitest';
import { newSalt, ratingCommitment, verdictDigest } from './contents.ts';

const verdict = {
  claimId: 'c1',
  number: 2,
  pointId: 'p1',
  summary: 'They were not.',
  explanation: 'The register shows 3,100.',
  confidence: 'high',
  statement: 'The country built 4,200 homes.',
  adjudicationNote: null,
  proposedById: 'm1',
};
const rating = { claimId: 'c1', memberId: 'm1', revision: 1, pointId: 'p1', confidence: 'low', rationale: 'A hunch.', salt: newSalt() };

it.each([
  ['a verdict', verdict, verdictDigest],
  ['a rating', rating, ratingCommitment],
] as const)('changes with every column of %s', (_, row, digest) => {
  const digests = Object.keys(row).map((column) => digest({ ...row, [column]: 'other' }));
  expect(new Set([digest({ ...row }), ...digests]).size).toBe(digests.length + 1);
});

it('is the same for values as the application holds them and as PostgreSQL prints them', () => {
  expect(verdictDigest({ ...verdict, number: '2' })).toBe(verdictDigest(verdict));
});

it('leaves the digests of earlier rows as they are when a column comes that is NULL in them', () => {
  const { adjudicationNote: _, ...earlier } = verdict;
  expect(verdictDigest(earlier)).toBe(verdictDigest(verdict));
});

it('is not the same for two equal ratings', () => {
  expect(ratingCommitment({ ...rating, salt: newSalt() })).not.toBe(ratingCommitment(rating));
});
