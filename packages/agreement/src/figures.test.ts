// Every figure against published examples, and against what must hold for any ratings.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapAlpha } from './bootstrap-alpha.ts';
import { cohensKappa, type DisagreementWeights } from './cohens-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { krippendorffsAlpha, type Level } from './krippendorffs-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import { ALPHAS, COHEN_1960, FOUR_OBSERVERS } from './published.cases.ts';
import type { Pair, Value } from './ratings.ts';
import { scottsPi } from './scotts-pi.ts';

const LEVELS: Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** Ratings by rater, turned into ratings by thing. */
const byThing = <Rated>(byRater: readonly (readonly (Rated | null)[])[]): Rated[][] =>
  (byRater[0] ?? []).map((_, thing) => byRater.flatMap((row) => row[thing] ?? []));

const pairsOf = (table: readonly (readonly number[])[]): Pair<number>[] =>
  table.flatMap((row, a) => row.flatMap((times, b) => Array.from({ length: times }, () => [a, b] as const)));

describe('published examples', () => {
  it.each(ALPHAS)('alpha, $level', ({ level, alpha }) => {
    expect(krippendorffsAlpha(byThing(FOUR_OBSERVERS), level)).toBeCloseTo(alpha, 3);
  });

  it('kappa', () => {
    expect(cohensKappa(pairsOf(COHEN_1960.table))).toBeCloseTo(COHEN_1960.kappa, 3);
  });
});

const DATA = path.resolve(process.env.TOUCHSTONE_DATA ?? '../shared/data', 'agreement/cases.json');
interface Case {
  id: string;
  statistic: string;
  data: never[][];
  expected: number;
  tolerance: number;
}
const cases: Case[] = existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : [];

const fleissCounts = (rows: number[][]) => {
  const categories = [...new Set(rows.flat())];
  return rows.map((row) => categories.map((category) => row.filter((value) => value === category).length));
};
const pairs = ([a = [], b = []]: Value[][]): Pair[] => a.map((value, index) => [value, b[index] ?? '']);
const FIGURES: Record<string, (data: never[][]) => number | null> = {
  'alpha-nominal': (data) => krippendorffsAlpha(byThing<Value>(data), 'nominal'),
  'alpha-ratio': (data) => krippendorffsAlpha(byThing<number>(data), 'ratio'),
  'fleiss-kappa': (data) => fleissKappa(fleissCounts(data)),
  'fleiss-kappa-counts': fleissKappa,
  'cohen-kappa': (data) => cohensKappa(pairs(data)),
  'cohen-kappa-table': (data) => cohensKappa(pairsOf(data)),
  'cohen-kappa-linear-index': (data) => cohensKappa(pairs(data), 'linear'),
  'cohen-kappa-quadratic-index': (data) => cohensKappa(pairs(data), 'quadratic'),
  'scott-pi': (data) => scottsPi(pairs(data)),
};

describe.skipIf(cases.length === 0)('examples gathered from other programs (needs TOUCHSTONE_DATA)', () => {
  it.each(cases)('$id $statistic', ({ statistic, data, expected, tolerance }) => {
    const figure = FIGURES[statistic]?.(data) ?? Number.NaN;
    expect(Math.abs(figure - expected)).toBeLessThanOrEqual(tolerance);
  });
});

const value = fc.integer({ min: 1, max: 5 });
const things = fc.array(fc.array(value, { minLength: 0, maxLength: 5 }), { minLength: 2, maxLength: 25 });
const twoRaters = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
const WEIGHTS: DisagreementWeights[] = ['none', 'linear', 'quadratic'];
function same(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
}

describe('whatever the ratings', () => {
  it.each(LEVELS)('alpha (%s) does not depend on the order of things or raters, and is at most 1', (level) =>
    fc.assert(
      fc.property(things, (units) => {
        const alpha = krippendorffsAlpha(units, level);
        same(alpha, krippendorffsAlpha(units.map((unit) => unit.toReversed()).toReversed(), level));
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    ),
  );

  it.each(LEVELS)('alpha (%s) is 1 exactly when all raters of each thing agree and the things differ', (level) =>
    fc.assert(
      fc.property(things, (units) => {
        const alpha = krippendorffsAlpha(units, level);
        if (alpha === null) return;
        const agree = units.every((unit) => new Set(unit).size <= 1);
        expect(alpha === 1).toBe(agree);
      }),
    ),
  );

  it('nominal figures know no names: other labels give the same', () =>
    fc.assert(
      fc.property(things, twoRaters, (units, rated) => {
        const renamed = (one: number) => `label ${7 - one}`;
        same(
          krippendorffsAlpha(units, 'nominal'),
          krippendorffsAlpha(
            units.map((unit) => unit.map(renamed)),
            'nominal',
          ),
        );
        const pairsRenamed = rated.map(([a, b]) => [renamed(a), renamed(b)] as const);
        same(cohensKappa(rated), cohensKappa(pairsRenamed));
        same(scottsPi(rated), scottsPi(pairsRenamed));
        same(percentAgreement(rated), percentAgreement(pairsRenamed));
      }),
    ));

  it('figures above nominal do not change when the scale is turned round, the interval one not when it is moved', () =>
    fc.assert(
      fc.property(things, (units) => {
        const turned = units.map((unit) => unit.map((one) => 6 - one));
        const moved = units.map((unit) => unit.map((one) => one * 2 + 10));
        same(krippendorffsAlpha(units, 'ordinal'), krippendorffsAlpha(turned, 'ordinal'));
        same(krippendorffsAlpha(units, 'ordinal'), krippendorffsAlpha(moved, 'ordinal'));
        same(krippendorffsAlpha(units, 'interval'), krippendorffsAlpha(moved, 'interval'));
      }),
    ));

  it.each(WEIGHTS)('kappa (%s) takes two raters in either order and is at most 1', (weights) =>
    fc.assert(
      fc.property(twoRaters, (rated) => {
        const kappa = cohensKappa(rated, weights);
        same(
          kappa,
          cohensKappa(
            rated.map(([a, b]) => [b, a]),
            weights,
          ),
        );
        if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1);
      }),
    ),
  );

  it('Fleiss’ kappa of two raters is Scott’s pi', () =>
    fc.assert(fc.property(twoRaters, (rated) => same(fleissKappa(fleissCounts(rated)), scottsPi(rated)))));

  it('the interval holds no impossible values, and the same seed gives the same one', () =>
    fc.assert(
      fc.property(things, fc.integer(), (units, seed) => {
        const interval = bootstrapAlpha(units, 'ordinal', { seed, samples: 40 });
        expect(bootstrapAlpha(units, 'ordinal', { seed, samples: 40 })).toEqual(interval);
        expect(interval === null).toBe(krippendorffsAlpha(units, 'ordinal') === null);
        if (interval) expect(interval.low <= interval.high && interval.high <= 1).toBe(true);
      }),
      { numRuns: 50 },
    ));
});

describe('where there is nothing to say', () => {
  it('is no figure', () => {
    expect(percentAgreement([[1], []])).toBeNull();
    expect(krippendorffsAlpha([[1], [1, 2]], 'ordinal')).toBeNull();
    expect(
      krippendorffsAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toBeNull();
    expect([cohensKappa([]), scottsPi([]), fleissKappa([])]).toEqual([null, null, null]);
    expect([cohensKappa([[1, 1]]), scottsPi([[1, 1]]), fleissKappa([[2, 0]])]).toEqual([null, null, null]);
  });

  it('is an error where Fleiss’ rows differ in raters', () => {
    expect(() =>
      fleissKappa([
        [2, 0],
        [2, 1],
      ]),
    ).toThrow(RangeError);
  });
});

it('narrows with more things', () => {
  const some = byThing(FOUR_OBSERVERS);
  const width = (units: number[][]) => {
    const interval = bootstrapAlpha(units, 'ordinal', { seed: 7 });
    return interval ? interval.high - interval.low : Number.NaN;
  };
  expect(width(Array.from({ length: 10 }, () => some).flat())).toBeLessThan(width(some) / 2);
});
