import { describe, expect, it } from 'vitest';
import { type Matrix, STATISTICS, type StatisticName } from './index.ts';
import { ALPHAS, COHEN_1960, FOUR_OBSERVERS } from './published.cases.ts';

const take = (name: StatisticName, matrix: Matrix) => STATISTICS[name](matrix);

describe('statistics by name', () => {
  it.each(ALPHAS)('take alpha at the level $level of a row a rater', ({ level, alpha }) => {
    expect(take(`alpha-${level}`, FOUR_OBSERVERS)).toBeCloseTo(alpha, 3);
  });

  it('take kappa of a table, and the same of the ratings it was counted from', () => {
    expect(take('cohen-kappa-table', COHEN_1960.table)).toBeCloseTo(COHEN_1960.kappa, 3);
    const ratings = COHEN_1960.table.flatMap((row, one) =>
      row.flatMap((times, other) => Array.from({ length: times }, () => [one, other])),
    );
    const raters = [0, 1].map((rater) => ratings.map((pair) => pair[rater] ?? null));
    for (const weights of ['', '-linear', '-quadratic'] as const)
      expect(take(`cohen-kappa${weights}`, raters)).toBe(take(`cohen-kappa${weights}-table`, COHEN_1960.table));
  });

  it('count a category of a table that nobody used as a step', () => {
    const table = [
      [4, 0, 1],
      [0, 0, 0],
      [0, 0, 3],
    ];
    const smaller = [
      [4, 1],
      [0, 3],
    ];
    const withSteps = [
      [4, 0, 1],
      [1, 0, 0],
      [0, 0, 3],
    ];
    expect(take('cohen-kappa-quadratic-table', table)).toBeCloseTo(take('cohen-kappa-table', smaller) ?? 0, 9);
    // observed: (2 + 1) / 9; expected: (5·4·2 + 1·5·1 + 1·4·1 + 3·5·2) / 81
    expect(take('cohen-kappa-linear-table', withSteps)).toBeCloseTo(1 - 3 / 9 / (79 / 81), 9);
  });

  it('take Fleiss’ kappa of what each thing was given, in words or numbers, and of the counts', () => {
    const counts = [
      [3, 0],
      [1, 2],
      [0, 3],
    ];
    const words = [
      ['a', 'a', 'a'],
      ['b', 'a', 'b'],
      ['b', 'b', 'b'],
    ];
    expect(take('fleiss-kappa', words)).toBe(take('fleiss-kappa-counts', counts));
  });

  it('pass over what one of two raters left out', () => {
    expect(
      take('scott-pi', [
        ['a', 'b', null, 'a'],
        ['a', 'b', 'b', 'b'],
      ]),
    ).toBe(
      take('scott-pi', [
        ['a', 'b', 'a'],
        ['a', 'b', 'b'],
      ]),
    );
    expect(
      take('percent-agreement', [
        ['a', 'b', null],
        ['a', 'a', 'b'],
      ]),
    ).toBe(0.5);
  });

  it('are null where there is nothing to tell apart', () => {
    expect(
      take('cohen-kappa', [
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(
      take('alpha-interval', [
        [1, null],
        [null, 2],
      ]),
    ).toBeNull();
  });

  it.each<[StatisticName, Matrix, string]>([
    ['cohen-kappa', [['a'], ['a'], ['b']], 'two rows'],
    ['scott-pi', [['a'], ['a', 'b']], 'one length'],
    [
      'alpha-ordinal',
      [
        ['low', 'high'],
        ['low', 'low'],
      ],
      'numbers alone',
    ],
    [
      'cohen-kappa-table',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      'as many rows as columns',
    ],
    ['fleiss-kappa-counts', [[1, -1]], 'whole numbers'],
    ['fleiss-kappa', [['a', 'a'], ['a']], 'equally many'],
  ])('say what is wrong with what %s cannot be taken of', (name, matrix, words) => {
    expect(() => take(name, matrix)).toThrow(words);
  });
});
