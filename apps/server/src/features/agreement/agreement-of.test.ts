// From rows to figures: places on different scales are not compared, and points off the scale have no place.
import type { BlindRating } from '@touchstone/db';
import { expect, it } from 'vitest';
import { agreementOf } from './agreement-of.ts';

const rating = (claim: number, rater: number, position: number, more: Partial<BlindRating> = {}): BlindRating => ({
  claimId: `claim-${claim}`,
  articleId: 'article',
  statement: `Claim ${claim}.`,
  kind: 'statistic',
  memberId: `member-${rater}`,
  memberName: `Member ${rater}`,
  point: { key: `point-${position}`, label: `Point ${position}`, position, isOffScale: position > 5 },
  scaleName: 'Default',
  level: 'ordinal',
  month: claim < 12 ? '2025-04' : '2025-03',
  ...more,
});

/** Twenty-four claims, both raters alike, with the points 1 to 5 in turn. */
const alike = Array.from({ length: 24 }, (_, claim) => [rating(claim, 1, (claim % 5) + 1), rating(claim, 2, (claim % 5) + 1)]).flat();

it('is one where all agree, in whole and in part', () => {
  const { all, groups, pairs, disagreements } = agreementOf(alike);
  expect(all).toEqual({ claims: 24, ratings: 48, equal: 1, alpha: 1, interval: { low: 1, high: 1 }, nominalAlpha: 1 });
  expect(groups.map(({ by, name, figure }) => [by, name, figure.claims, figure.alpha])).toEqual([
    ['month', '2025-04', 12, 1],
    ['month', '2025-03', 12, 1],
    ['kind', 'statistic', 24, 1],
    ['scale', 'Default', 24, 1],
  ]);
  expect(pairs).toMatchObject([{ claims: 24, equal: 1, kappa: 1 }]);
  expect(disagreements).toEqual([]);
});

it('weighs a difference as the scale measures', () => {
  const apart = [...alike, rating(30, 1, 1), rating(30, 2, 5)];
  const alphaAt = (level: BlindRating['level']) => agreementOf(apart.map((one) => ({ ...one, level }))).all.alpha ?? 0;
  expect(alphaAt('nominal')).toBeGreaterThan(alphaAt('ordinal'));
  expect(alphaAt('ordinal')).not.toBe(alphaAt('interval'));
});

it('counts a point that neither of a pair chose as a step', () => {
  const kappaUpTo = (highest: number) => {
    const claims = Array.from({ length: 12 }, (_, claim) => [1, 2, highest][claim % 3] ?? 1);
    const ratings = claims.flatMap((position, claim) => [rating(claim, 1, position), rating(claim, 2, position)]);
    return agreementOf([...ratings, rating(30, 1, 2), rating(30, 2, highest)]).pairs[0]?.kappa ?? 0;
  };
  expect(kappaUpTo(5)).not.toBeCloseTo(kappaUpTo(3), 3);
});

it('keeps points off the scale out of the order, and in the second figure', () => {
  const mixed = [...alike, rating(30, 1, 6), rating(30, 2, 1)];
  const { all, disagreements } = agreementOf(mixed);
  expect(all.alpha).toBe(1);
  expect(all.nominalAlpha).toBeLessThan(1);
  expect(disagreements).toMatchObject([{ claimId: 'claim-30', ratings: [{ point: 'Point 6' }, { point: 'Point 1' }] }]);
});

it('does not compare places on two scales', () => {
  const { all, groups } = agreementOf([...alike, rating(30, 1, 2, { scaleName: 'Other' }), rating(30, 2, 2, { scaleName: 'Other' })]);
  expect([all.alpha, all.nominalAlpha]).toEqual([null, 1]);
  expect(groups.find(({ name }) => name === 'Default')?.figure.alpha).toBe(1);
});

it('passes over claims that one person rated', () => {
  expect(agreementOf([...alike, rating(30, 1, 2)]).all.claims).toBe(24);
});
